#pragma once

#include "exchange/importplan.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerscope {

/// What a plan has to say before anybody imports it, each with the clicks that mend it: a file whose columns nobody
/// knows, columns that would flood a vocabulary, and the saved mapping by which the file was recognised.
class ImportNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNotices(QWidget *parent = nullptr);
    /// \param mapping name of the saved mapping in use; empty: none
    void setPlan(const ImportPlan &plan, const QString &mapping = {});

Q_SIGNALS:
    void leaveOutRequested(const QString &header);
    void textRequested(const QString &header);
    void firstRowIsDataRequested();
    void forgetMappingRequested();

private:
    void addRecognised(const QString &mapping);
    void addNameless(const ImportPlan &plan);
    void addColumn(const ImportColumn &column, const QString &name);

    QVBoxLayout *m_rows;
};

} // namespace partnerscope
