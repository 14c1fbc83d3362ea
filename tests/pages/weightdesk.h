#pragma once

#include "editorharness.h"
#include "ui/charts/barlistview.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileeditor.h"
#include "ui/theme/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QSlider>

namespace partnerscope {

/// The profile editor with its bench for weights, and the hands of a person.
struct WeightDesk {
    EditorHarness workspace;
    std::unique_ptr<ProfileEditor> editor;

    explicit WeightDesk(const std::optional<IdealProfile> &profile = {})
    {
        if (profile) {
            const Result<Session::AddedProfile> added = workspace.session().addProfile(*profile, false);
            if (!added)
                qFatal("%s", qPrintable(added.error().message));
            workspace.id = added->id;
        }
        editor = std::make_unique<ProfileEditor>(workspace.session(), workspace.id);
        editor->resize(1400, 860);
        editor->show();
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = editor->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Presses a word of a segmented control.
    void choose(const QString &control, int segment)
    {
        const auto buttons = find<SegmentedControl>(control)->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(segment), Qt::LeftButton);
    }
    void open(const QString &criterion, int segment)
    {
        find<CriteriaTreeView>(QStringLiteral("criteriaTree"))->setCurrentKey(criterion);
        choose(QStringLiteral("weightModes"), segment);
    }
    bool isOpen() { return find<QWidget>(QStringLiteral("weightBench"))->isVisible(); }
    QStringList order()
    {
        auto *list = find<QListWidget>(QStringLiteral("rankList"));
        QStringList rows;
        for (int row = 0; row < list->count(); ++row)
            rows << list->item(row)->text().simplified();
        return rows;
    }
    double found(int row) { return find<BarListView>(QStringLiteral("foundWeights"))->data().rows.at(row).value; }
    void answer(int steps)
    {
        auto *slider = find<QSlider>(QStringLiteral("pairSlider"));
        slider->setFocus();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(slider, steps < 0 ? Qt::Key_Left : Qt::Key_Right);
    }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }
};

/// Four criteria side by side, of equal weight.
inline IdealProfile four()
{
    IdealProfile profile = EditorHarness::profile();
    profile.name = QStringLiteral("Four");
    profile.criteria = { EditorHarness::leaf(QStringLiteral("a"), QStringLiteral("employees"), 1, 0, 600),
                         EditorHarness::leaf(QStringLiteral("b"), QStringLiteral("certified_staff"), 1, 0, 24),
                         EditorHarness::leaf(QStringLiteral("c"), QStringLiteral("collaboration"), 1, 0, 4),
                         EditorHarness::leaf(QStringLiteral("d"), QStringLiteral("nps"), 1, 0, 100) };
    return profile;
}

} // namespace partnerscope
