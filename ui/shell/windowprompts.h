#pragma once

#include "ui/pages/frame.h"

namespace partnerscope {

/// Asks with the platform's own dialogs.
class WindowPrompts final : public Prompts
{
public:
    explicit WindowPrompts(QWidget *window);
    [[nodiscard]] QString openFile(const QString &title, const QString &nameFilter) override;
    [[nodiscard]] QString saveFile(const QString &title, const QString &proposal, const QString &nameFilter) override;
    [[nodiscard]] QString openFolder(const QString &title) override;
    [[nodiscard]] QString text(const QString &title, const QString &label, const QString &proposal) override;
    [[nodiscard]] bool confirm(const QString &question, const QString &yes) override;

private:
    QWidget *m_window;
};

} // namespace partnerscope
