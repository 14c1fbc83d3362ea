#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace partnerscope {

/// The texts of one column of a file that are not plain: spellings its vocabulary does not know, cells that cannot be
/// read, and what was decided about them. Deciding only asks: the page plans anew.
class ImportTextsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, MeansColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is not a term or a value.
    static QString asFound() { return QStringLiteral("@as_found"); } ///< a new term, or a cell that is left out
    static QString unknown() { return QStringLiteral("@unknown"); }

    void setSource(const ImportPlan &plan, const ImportColumn &column, const ColumnRules &rules, const Schema &schema);
    /// The rules with every suggestion accepted that nothing was decided about yet.
    [[nodiscard]] ColumnRules withSuggestions(ColumnRules rules) const;
    [[nodiscard]] int suggestionCount() const; ///< of those
    [[nodiscard]] bool hasTerms() const { return m_vocabulary.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// \param means a term, a value, asFound() or unknown()
    void decided(const QString &text, const QString &means);

private:
    struct Row {
        QString text;
        std::size_t cells = 0; ///< 0: not counted
        std::vector<TermSuggestion> suggested;
        QString means; ///< as decided() tells it
        bool isUnreadable = false;
    };
    [[nodiscard]] Row &rowOf(const QString &text);
    void addNewTerms(const ImportPlan &plan, const QString &vocabulary);
    [[nodiscard]] QString foundMeaning(const Row &row) const;
    [[nodiscard]] QString meaning(const Row &row) const;
    [[nodiscard]] QString remark(const Row &row) const;
    [[nodiscard]] QVariant choices(const Row &row) const;

    std::vector<Row> m_rows;
    std::optional<Vocabulary> m_vocabulary;
    AttributeType m_type = AttributeType::Text;
};

} // namespace partnerscope
