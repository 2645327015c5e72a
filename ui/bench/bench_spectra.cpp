// 500 spectra of 1000 channels, with noise, are shown and painted whole, one table after the other; then a fifth of them is selected.
#include "ui/bench/bench_spectra.h"

#include "core/base/math/random.h"
#include "ui/analyse/spectra_pane.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace titer::bench {

namespace {

constexpr double pictureTarget = 0.016; // [s]

app::TableValue noisySpectra(int rows, int channels, const char* stream)
{
    base::Random random(5, stream);
    auto table = std::make_shared<app::AnalyseTable>();
    for (int j = 0; j < channels; ++j) table->lines.axis.push_back(400.0 + 1.4 * j);
    for (int i = 0; i < rows; ++i) {
        table->rows.push_back(std::to_string(i + 1));
        const double height = 1.0 + 0.2 * random.normal(), base = 0.1 * random.normal();
        for (const double x : table->lines.axis)
            table->lines.cells.push_back(base + height * std::exp(-std::pow((x - 1000.0) / 80.0, 2)) +
                                         0.5 * std::exp(-std::pow((x - 1450.0) / 30.0, 2)) + 0.01 * random.normal());
    }
    return table;
}

} // namespace

base::Json spectraFigure()
{
    const int rows = isQuick() ? 50 : 500, channels = isQuick() ? 100 : 1000, pictures = isQuick() ? 1 : 41;
    const app::TableValue tables[] = {noisySpectra(rows, channels, "one"), noisySpectra(rows, channels, "other")};
    analyse::SpectraPane pane;
    pane.setAttribute(Qt::WA_DontShowOnScreen);
    pane.resize(900, 500);
    pane.show({.table = tables[0]});
    pane.QWidget::show();
    QCoreApplication::processEvents();
    std::set<app::AnalyseRow> fifth;
    for (int row = 0; row < rows; row += 5) fifth.insert({false, row});
    std::vector<double> whole, selected;
    const auto time = [&](const analyse::AnalyseScene& scene, std::vector<double>& times) {
        QElapsedTimer clock;
        clock.start();
        pane.show(scene);
        pane.plot()->repaint();
        times.push_back(double(clock.nsecsElapsed()) * 1e-9);
    };
    for (int i = 0; i < pictures; ++i) {
        const app::TableValue& table = tables[(i + 1) % 2];
        time({.table = table}, whole);
        time({.table = table, .rows = fifth}, selected);
    }
    std::ranges::sort(whole);
    std::ranges::sort(selected);
    const auto middle = std::size_t(pictures / 2);
    const QString note =
        QStringLiteral("%1 spectra of %2 channels on a pane of 900 x 500, median of %3 pictures; a fifth "
                       "of them selected takes %4 ms")
            .arg(rows)
            .arg(channels)
            .arg(pictures)
            .arg(selected[middle] * 1e3, 0, 'f', 1);
    return figure("ui-mvda-spectra-picture", whole[middle], pictureTarget, note.toStdString());
}

} // namespace titer::bench
