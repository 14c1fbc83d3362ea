#pragma once

#include "session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

/// What a plan has to say before anybody imports it, each with the clicks that mend it: what kind of list it is, what
/// its reader met, a file whose columns nobody knows, and columns that would flood a vocabulary.
class ImportNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNotices(QWidget *parent = nullptr);
    /// \param used how such a file was read before, where that was done again
    void setPlan(const ImportPlan &plan, const std::optional<SavedMapping> &used = {});

Q_SIGNALS:
    void leaveOutRequested(const QString &header);
    void textRequested(const QString &header);
    void firstRowIsDataRequested();
    void afreshRequested();  ///< not as such a file was read before
    void similarRequested(); ///< companies that may be there under another name are

private:
    void addInfo(const QString &name, const QString &text);
    void addRecognised(const SavedMapping &used);
    void addNameless(const ImportPlan &plan);
    void addSimilar(const ImportPlan &plan);
    void addColumn(const ImportColumn &column, const QString &name);

    QVBoxLayout *m_rows;
};

} // namespace partnerscope
