#pragma once

#include "insight/dataquality.h"
#include "session/job.h"
#include "session/scores.h"

namespace partnerscope {

/// Looks over every fact of a pool; with scores, as their profile weighs them. About a second for a million companies.
class DataQualityJob final : public Job
{
    Q_OBJECT

public:
    /// What the look is taken at; snapshots, so that edits may go on meanwhile.
    struct Input {
        std::shared_ptr<const Schema> schema;
        std::shared_ptr<const Pool> pool;
        std::shared_ptr<const Scores> scores; ///< null: no profile
        QDate today;
    };
    explicit DataQualityJob(Input input, QObject *parent = nullptr);
    ~DataQualityJob() override;

    [[nodiscard]] const DataQuality &result() const { return m_result; } ///< once finished
    [[nodiscard]] static DataQuality look(const Input &input);

private:
    void work() override;

    Input m_input;
    DataQuality m_result;
};

} // namespace partnerscope
