#include "ui/charts/marks.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace partnerscope;

namespace {

QImage drawn(const std::function<void(QPainter &)> &draw, QSize size = { 200, 30 })
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Theme::light().color(Token::SurfacePage));
    QPainter painter(&image);
    draw(painter);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class MarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Scheme::Light)); }

    void scoreBarEndsAtTheFit()
    {
        const Theme &theme = Theme::light();
        const QImage image = drawn([&](QPainter &painter) {
            mark::scoreBar(painter, QRectF(0, 0, 200, 30), { 60, 60, 60, { 50 }, true }, theme,
                           theme.color(Token::SurfacePage));
        });
        QCOMPARE(image.pixel(60, 15), theme.color(Token::ChartBar).rgb());
        QCOMPARE(image.pixel(118, 15), theme.color(Token::ChartBar).rgb());
        QCOMPARE(image.pixel(122, 15), theme.color(Token::ChartTrack).rgb());
        QCOMPARE(image.pixel(100, 15), theme.color(Token::SurfacePage).rgb());
        QCOMPARE(image.pixel(60, 9), theme.color(Token::SurfacePage).rgb());
        QCOMPARE(image.pixel(60, 20), theme.color(Token::SurfacePage).rgb());
    }

    void whiskerShowsTheInterval()
    {
        const Theme &theme = Theme::light();
        const auto bar = [&](double low, double high) {
            return drawn([&](QPainter &painter) {
                mark::scoreBar(painter, QRectF(0, 0, 200, 30), { 60, low, high, {}, true }, theme,
                               theme.color(Token::SurfacePage));
            });
        };
        // Between the ends the whisker's dark line runs through the middle of the bar.
        QVERIFY(qGray(bar(40, 80).pixel(150, 15)) < 120);
        QVERIFY(qGray(bar(60, 60).pixel(150, 15)) > 200);
        QVERIFY(pixelsOf(bar(40, 80), theme.color(Token::ChartBar))
                < pixelsOf(bar(60, 60), theme.color(Token::ChartBar)));
    }

    void valuesOutsideTheScaleStayInside()
    {
        const Theme &theme = Theme::light();
        const QImage image = drawn([&](QPainter &painter) {
            mark::scoreBar(painter, QRectF(10, 0, 100, 30), { 140, -20, 300, { -5, 0, 100, 130 }, true }, theme,
                           theme.color(Token::SurfacePage));
        });
        QCOMPARE(image.pixel(120, 15), theme.color(Token::SurfacePage).rgb());
        QCOMPARE(image.pixel(2, 15), theme.color(Token::SurfacePage).rgb());
    }

    void tierBarsFollowTheOrder()
    {
        QCOMPARE(mark::tierBars(0, 3), 3);
        QCOMPARE(mark::tierBars(1, 3), 2);
        QCOMPARE(mark::tierBars(2, 3), 1);
        QCOMPARE(mark::tierBars(0, 1), 3);
        QCOMPARE(mark::tierBars(0, 5), 3);
        QCOMPARE(mark::tierBars(4, 5), 1);
        QCOMPARE(mark::tierBars(-1, 3), 0);
        QCOMPARE(mark::tierBars(3, 3), 0);
        const Theme &theme = Theme::light();
        const auto filled = [&](int index) {
            return pixelsOf(drawn(
                                [&](QPainter &painter) {
                                    mark::tier(painter, { 2, 2 }, index, 3, theme);
                                },
                                { 20, 16 }),
                            theme.tier(index, 3));
        };
        QVERIFY(filled(0) > filled(1));
        QVERIFY(filled(1) > filled(2));
        QVERIFY(filled(2) > 0);
    }

    void coverageFillsUp()
    {
        const auto ink = [](Coverage coverage) {
            return pixelsOf(
                drawn([&](QPainter &painter) { mark::coverage(painter, QRectF(4, 4, 12, 12), coverage, Qt::black); },
                      { 24, 20 }),
                Qt::black);
        };
        QVERIFY(ink(Coverage::Uncovered) < ink(Coverage::Thin));
        QVERIFY(ink(Coverage::Thin) < ink(Coverage::Covered));
    }

    void certaintiesDiffer()
    {
        QSet<QString> words;
        QList<QImage> images;
        for (const Certainty certainty : { Certainty::Firm, Certainty::Provisional, Certainty::Conditional,
                                           Certainty::Excluded, Certainty::Insufficient }) {
            words.insert(certaintyText(certainty));
            images.append(drawn(
                              [&](QPainter &painter) {
                                  mark::certainty(painter, QRectF(2, 2, 16, 16), certainty, Theme::light());
                              },
                              { 20, 20 })
                              .convertToFormat(QImage::Format_Grayscale8));
        }
        QCOMPARE(words.size(), 5);
        for (qsizetype i = 0; i < images.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(images.at(i) != images.at(j));
        }
    }
};

QTEST_MAIN(MarksTest)
#include "tst_marks.moc"
