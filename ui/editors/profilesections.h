#pragma once

#include "insight/health.h"
#include "session/profiledraft.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class SectionTitle;
class TextLabel;

/// The persona of a profile in short; it is edited on its own page.
class ProfilePersonaSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePersonaSection(QWidget *parent = nullptr);
    void showProfile(const IdealProfile &profile);

Q_SIGNALS:
    void personasRequested();

private:
    SectionTitle *m_title;
    TextLabel *m_text;
    Button *m_open;
};

/// Every health check of the profile with its reason in numbers; what needs a look comes first.
class ProfileHealthSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileHealthSection(QWidget *parent = nullptr);
    void showFindings(const QList<HealthFinding> &findings);

private:
    SectionTitle *m_title;
    QTableView *m_table;
    QStandardItemModel *m_model;
};

} // namespace partnerscope
