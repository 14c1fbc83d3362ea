#pragma once

#include "session/scores.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace partnerscope {

class IconButton;
class LinkButton;
class TextLabel;

/// The must-haves of a profile with the number of companies each one excludes.
class MustListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        ConditionRole /* QString */,
        CountRole /* companies it excludes or caps */,
        ShareRole,
        CapsRole
    };

    struct Row {
        QString key;
        QString label;
        QString condition;
        qsizetype fails = 0;
        qsizetype unknown = 0;
        bool caps = false;
        double share = 0; ///< of the pool, [0, 1]
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

/// The must-haves of a profile; scores may be null, then nothing is counted.
[[nodiscard]] QList<MustListModel::Row> mustRows(const IdealProfile &profile, const Scores *scores,
                                                 const Schema &schema);

/// The list below the criteria: what excludes, whom, and a button that makes the selected criterion a must-have.
class CriteriaMustList final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaMustList(QWidget *parent = nullptr);

    void showProfile(const IdealProfile &profile, const Scores *scores, const Schema &schema);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void mustActivated(const QString &key);
    void addRequested();
    void removeRequested(const QString &key);
    /// Who is let off, and who would come back; of the current must-have, else of any (empty).
    void waiversRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_title;
    LinkButton *m_waivers;
    IconButton *m_add;
    QListView *m_view;
    MustListModel *m_model;
    TextLabel *m_note;
};

} // namespace partnerscope
