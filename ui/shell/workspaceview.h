#pragma once

#include "domain/profiletemplate.h"
#include "ui/pages/frame.h"

class QStackedWidget;

namespace partnerscope {

class ImportPage;
class NavigationRail;
class PartnerPage;
class PartnersPage;
class ProfilesPage;
class QualityPage;
class Surface;

/// The rail and the pages of an open workspace. Goes with the session.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(Session &session, Frame &frame, const QList<ProfileTemplate> &templates, QWidget *parent = nullptr);

    void showPage(PageId page);
    void showImport(const QString &path);
    void showPartner(PartnerId partner, const std::vector<PartnerId> &among);
    [[nodiscard]] Page *currentPage() const;
    /// What can be gone to within the pages, in their order.
    [[nodiscard]] QList<Place> places();
    [[nodiscard]] PartnersPage *partners() const { return m_partners; }
    [[nodiscard]] ProfilesPage *profiles() const { return m_profiles; }
    [[nodiscard]] QualityPage *quality() const { return m_quality; }

private:
    void openPage(PageId page);
    static void takeKeyboard(Page *page);
    /// Facts age and waivers end overnight: tells the pages of a new day.
    void watchTheDay(Session &session);

    Surface *m_ground;
    QStackedWidget *m_stack;
    NavigationRail *m_rail;
    QHash<PageId, Page *> m_pages;
    PartnersPage *m_partners;
    PartnerPage *m_partner;
    ProfilesPage *m_profiles;
    QualityPage *m_quality;
    ImportPage *m_import;
};

} // namespace partnerscope
