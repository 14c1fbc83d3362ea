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

/// The path with the ending of the kind that was chosen among several of a file dialog, where its name does not say
/// otherwise: the ending of the first kind comes from the proposal and gives way, a name without any of them gets one.
[[nodiscard]] QString withEndingOf(const QString &path, const QString &kind, const QString &nameFilter);

} // namespace partnerscope
