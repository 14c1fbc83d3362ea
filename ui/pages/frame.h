#pragma once

#include "base/settings.h"
#include "pool/filter.h"
#include "session/job.h"
#include "session/session.h"

#include <QWidget>

#include <functional>
#include <memory>

class QTabWidget;

namespace partnerscope {

enum class PageId { Overview, Partners, Profiles, Personas, Fit, Coverage, Shortlists, Quality, Attributes };

enum class MessageKind { Done, Caution, Critical, Info };

/// Questions only a person can answer. Tests replace it, so that nothing modal ever blocks them.
class Prompts
{
public:
    virtual ~Prompts() = default;
    [[nodiscard]] virtual QString openFile(const QString &title, const QString &nameFilter) = 0; ///< empty: cancelled
    [[nodiscard]] virtual QString saveFile(const QString &title, const QString &proposal,
                                           const QString &nameFilter) = 0;
    [[nodiscard]] virtual QString openFolder(const QString &title) = 0; ///< empty: cancelled
    [[nodiscard]] virtual QString text(const QString &title, const QString &label,
                                       const QString &proposal) = 0; ///< null: cancelled
    [[nodiscard]] virtual bool confirm(const QString &question, const QString &yes) = 0;
};

/// What a page may ask of the window around it.
class Frame
{
public:
    virtual ~Frame() = default;
    virtual void showError(const Error &error) = 0;
    virtual void showMessage(MessageKind kind, const QString &text, const QString &action = {},
                             const std::function<void()> &run = {}) = 0;
    virtual void openPage(PageId page) = 0;
    virtual void openPartner(PartnerId partner) = 0; ///< on the partners page, with its panel
    /// The page of one company, where it can be gone through those of a list; an empty list: by fit.
    virtual void openPartnerPage(PartnerId partner, const std::vector<PartnerId> &among = {}) = 0;
    virtual void openPartners(const Filter &filter) = 0; ///< the partners page showing just these
    virtual void openPartnerRows(const std::vector<PartnerId> &partners, const QString &title) = 0;
    virtual void openProfile(ProfileId profile) = 0;
    /// Prepares questionnaires to these companies; without attributes each is asked what matters and is not known.
    virtual void askByQuestionnaire(const std::vector<PartnerId> &partners, const QStringList &attributes) = 0;
    virtual void openTierReview(PartnerId partner = {}) = 0; ///< of the profile that measures, at a company if given
    virtual void startImport(const QString &path = {}) = 0;  ///< asks for a file if the path is empty
    virtual void runJob(std::unique_ptr<Job> job) = 0;       ///< shown with progress and cancel; starts it
    [[nodiscard]] virtual Prompts &prompts() = 0;
    [[nodiscard]] virtual Settings &settings() = 0;
};

/// A part of a page that one can go to by its name.
struct Place {
    QString name;
    std::function<void()> go; ///< once the page is shown
};
/// The tabs by their titles.
[[nodiscard]] QList<Place> placesOf(QTabWidget *tabs);

/// One page of the window. Made when a workspace is opened, gone when it is closed; so the session outlives it.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, Frame &frame, QWidget *parent = nullptr);
    /// Puts the keyboard into the page's search field, if it has one (Ctrl+F).
    virtual void focusSearch() { }
    /// Called each time the page becomes visible; pages refresh lazily while hidden.
    virtual void activate() { }
    /// What the command search offers of the page, beside the page itself.
    [[nodiscard]] virtual QList<Place> places() { return {}; }

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Frame &frame() const { return m_frame; }
    /// Shows the error of a failed result; true if there was none.
    template <typename T>
    bool check(const Result<T> &result)
    {
        if (!result)
            m_frame.showError(result.error());
        return result.has_value();
    }

private:
    Session &m_session;
    Frame &m_frame;
};

} // namespace partnerscope
