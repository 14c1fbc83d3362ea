#pragma once

#include "domain/retirement.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace partnerscope {

/// The terms of a vocabulary as a tree, siblings by label; a term stands below each of its parents. Shows only: what is
/// typed over or dropped is announced.
class TermTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, CodeColumn, SynonymsColumn, CompaniesColumn, StateColumn, ColumnCount };
    enum Role {
        CodeRole = Qt::UserRole + 1,
        ParentRole, ///< code of the term it stands below here; empty at the top
        LineRole    ///< codes from the top, parted by '/': tells a line from all others
    };
    /// Which terms are shown. A term that is not, but has one below it that is, stands there as well.
    struct Choice {
        QString search; ///< in label, code or a synonym; empty: all
        bool retired = false;
        bool onlyUnreviewed = false;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// \param companies how many have each term
    void setSource(std::shared_ptr<const Schema> schema, const QString &vocabulary, const Retirement &retired,
                   const QHash<QString, qsizetype> &companies);
    void setChoice(const Choice &choice);
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_tree.nodes.size()); }
    /// The first line of a term; empty if it is not shown.
    [[nodiscard]] QString lineOf(const QString &code) const;
    /// Its line below one of its parents, else its first one.
    [[nodiscard]] QString lineBelow(const QString &code, const QString &parent) const;
    /// The term a line would go below if it went one deeper (1: below the line before it) or one up (−1: beside the
    /// line it stands below; empty: the top). Nothing where it cannot.
    [[nodiscard]] static std::optional<QString> parentBeside(const QModelIndex &index, int step);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(const QString &code, const QString &label);
    void dropped(const QString &code, const QString &from, const QString &to);

private:
    struct Node {
        const Term *term = nullptr; ///< of the schema that is held
        int parent = -1;            ///< position in m_nodes; −1 at the top
        int row = 0;
        std::vector<int> children;
    };
    struct Tree {
        std::vector<Node> nodes;
        std::vector<int> top;
        QStringList lines; ///< of each node
    };
    using Children = QHash<QString, std::vector<const Term *>>; ///< by the parent's code, sorted
    [[nodiscard]] QSet<QString> shownCodes(const Vocabulary &vocabulary, const Retirement &retired) const;
    /// Schema, nodes and retirement change together, within the reset where there is one: views look until then.
    void rebuild(const std::shared_ptr<const Schema> &schema, const QString &vocabulary, const Retirement &retired);
    [[nodiscard]] static Children childrenOf(const Vocabulary &vocabulary, const QSet<QString> &shown);
    static void addBelow(const Children &children, int parent, QStringList &path, Tree &tree);
    void announceAll();
    [[nodiscard]] const Node &node(int at) const { return m_tree.nodes[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Node &node(const QModelIndex &index) const
    {
        return node(static_cast<int>(index.internalId()));
    }
    [[nodiscard]] const std::vector<int> &below(const QModelIndex &parent) const
    {
        return parent.isValid() ? node(parent).children : m_tree.top;
    }
    [[nodiscard]] QString display(const Term &term, Column column) const;

    std::shared_ptr<const Schema> m_schema;
    QString m_vocabulary;
    Retirement m_retired;
    QHash<QString, qsizetype> m_companies;
    Choice m_choice;
    Tree m_tree;
};

} // namespace partnerscope
