#pragma once

#include "session/typechange.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class TextLabel;

/// What becomes of an attribute's values under another type, before anything is written: how many stay, how many would
/// be lost, samples of both, the terms that would be new, and the profiles that could no longer read it.
class TypeChangeBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TypeChangeBox(QWidget *parent = nullptr);

    /// The values are being read.
    void showReading(const Session &session, const Attribute &after);
    void showPreview(const Session &session, const TypeChangePreview &preview);
    void showError(const QString &message);
    [[nodiscard]] const Attribute &after() const { return m_after; }

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    void addSamples(const Session &session, const std::vector<TypeChangePreview::Sample> &samples, bool isLost);

    Attribute m_after;
    TextLabel *m_title;
    TextLabel *m_finding;
    TextLabel *m_terms;
    TextLabel *m_profiles;
    QStandardItemModel *m_samples;
    QTableView *m_table;
    Button *m_accept;
    Button *m_cancel;
};

} // namespace partnerscope
