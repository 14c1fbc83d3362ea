#pragma once

#include "insight/dataquality.h"
#include "ui/pages/qualitysection.h"

#include <QPointer>

class QStandardItemModel;
class QTableView;

namespace partnerscope {

class BarListView;
class Button;
class DataQualityJob;
class SectionTitle;

/// How complete, fresh and proved the facts are: each figure opens its companies, and the facts that are worth finding
/// out first come with the companies to ask.
class FactsSection final : public QualitySection
{
    Q_OBJECT

public:
    FactsSection(Session &session, Frame &frame, QWidget *parent = nullptr);
    ~FactsSection() override;
    [[nodiscard]] QString title() const override;
    void activate() override;

Q_SIGNALS:
    /// Somebody wants to ask these companies for these facts.
    void askRequested(const std::vector<partnerscope::PartnerId> &partners, const QStringList &attributes);
    void shown(); ///< new figures are on show

private:
    [[nodiscard]] QWidget *buildIssues();
    [[nodiscard]] QWidget *buildWork();
    void refresh();
    void take(DataQuality quality);
    void findMissing();
    void showIssues();
    void showWork();
    void openIssue(int row);
    void openWork();
    void askWork();
    [[nodiscard]] const FactWork *currentWork() const;
    [[nodiscard]] std::vector<PartnerId> partnersOf(const std::vector<std::uint32_t> &rows) const;
    [[nodiscard]] QString labelsOf(const QStringList &attributes) const;

    std::shared_ptr<const Pool> m_pool; ///< the one the figures are of: their rows are its rows
    DataQuality m_quality;
    std::vector<PartnerId> m_missing; ///< from the last lists of other systems
    bool m_isStale = true;
    QPointer<DataQualityJob> m_job;

    SectionTitle *m_title;
    BarListView *m_issues;
    SectionTitle *m_workTitle;
    QStandardItemModel *m_workModel;
    QTableView *m_workView;
    Button *m_show;
    Button *m_ask;
};

} // namespace partnerscope
