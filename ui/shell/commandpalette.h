#pragma once

#include "session/session.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace partnerscope {

class TextLabel;

/// Ctrl+K: one box that finds pages, actions, companies and profiles, and runs what is chosen.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Something that can be found and run.
    struct Entry {
        QString text;
        QString kind;     ///< "Page", "Action", … shown muted
        QString shortcut; ///< empty for none
        std::function<void()> run;
    };

    explicit CommandPalette(QWidget *window);

    /// Shows the box at the top of its window. `fixed` are always searched; companies and profiles of the session are
    /// found as one types and handed to the two functions.
    void open(QList<Entry> fixed, Session *session, std::function<void(PartnerId)> openPartner,
              std::function<void(ProfileId)> openProfile);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill(const QString &text);
    void runCurrent();
    void appendCompanies(const QString &text);
    void appendProfiles(const QString &text);
    void append(const Entry &entry);
    void fitHeight();

    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_nothing;
    QList<Entry> m_fixed;
    QList<Entry> m_shown;
    Session *m_session = nullptr;
    std::function<void(PartnerId)> m_openPartner;
    std::function<void(ProfileId)> m_openProfile;
};

} // namespace partnerscope
