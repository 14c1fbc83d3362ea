#pragma once

#include "ui/pages/frame.h"

class QButtonGroup;

namespace partnerscope {

/// The slim rail at the left: one entry per page, icon over label.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    /// Pages in the order of the rail.
    [[nodiscard]] static QList<PageId> pages();
    [[nodiscard]] static QString label(PageId page);
    [[nodiscard]] static QLatin1StringView iconName(PageId page);

Q_SIGNALS:
    void chosen(partnerscope::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace partnerscope
