#pragma once

#include <QWidget>

namespace partnerscope {

/// What the window shows while no workspace is open: three doors, and the recent workspaces.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// Paths, newest first; those that are gone are left out.
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void sampleRequested();
    void importRequested();
    void newRequested();
    void openRequested(const QString &path); ///< empty: ask which

private:
    class Recent;
    Recent *m_recent;
};

} // namespace partnerscope
