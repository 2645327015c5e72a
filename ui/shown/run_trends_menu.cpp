// The menu of a trend: units, table, what is shown, export.
#include "ui/plot/numbers.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_trends.h"

#include <QActionGroup>
#include <QBuffer>
#include <QImage>
#include <QMenu>

#include <algorithm>

namespace titer::shown {

using plot::TrendPlot;

namespace {

constexpr QSize pictureSize(1200, 420); // of one plot; several stand above each other

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void RunTrends::addUnitMenu(QMenu* menu, const QStringList& tags)
{
    for (const QString& tag : tags) {
        const Variable* v = m_model.variable(tag);
        if (!v) continue;
        const std::vector<std::string> units = v->units();
        if (units.size() < 2) continue;
        QMenu* choices = menu->addMenu(tr("Unit of %1", "a variable").arg(v->name));
        auto* group = new QActionGroup(choices);
        for (const std::string& unit : units) {
            const QString words = unitText(unit);
            QAction* action = choices->addAction(words.isEmpty() ? tr("no unit") : words);
            action->setCheckable(true);
            action->setChecked(unit == unitOf(*v));
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, tag, unit] { setUnit(tag, unit); });
        }
    }
}

QMenu* RunTrends::menuOf(TrendPlot* plot)
{
    auto* menu = new QMenu(this);
    const qsizetype at = m_column->plots().indexOf(plot);
    const QStringList tags = at >= 0 && at < m_plots.size() ? m_plots[at] : QStringList();
    addUnitMenu(menu, tags);
    menu->addSeparator();
    QAction* log = menu->addAction(tr("Logarithmic axis"));
    log->setCheckable(true);
    log->setChecked(plot->model().logLeft);
    connect(log, &QAction::triggered, plot, [plot](bool on) { plot->setLogarithmic(on); });
    QAction* table = menu->addAction(tr("Values as a table"));
    table->setCheckable(true);
    table->setChecked(plot->showsTable());
    connect(table, &QAction::triggered, plot, [plot](bool on) { plot->showTable(on); });
    plot::addNumbers(menu, plot);
    connect(menu->addAction(tr("Show all times")), &QAction::triggered, this, [this] { timeAxis()->showAll(); });
    menu->addSeparator();
    connect(menu->addAction(tr("Choose variables…")), &QAction::triggered, this, &RunTrends::openChooser);
    connect(menu->addAction(tr("Remove this plot")), &QAction::triggered, this, [this, at] {
        QList<QStringList> plots = m_plots;
        if (at >= 0 && at < plots.size()) plots.removeAt(at);
        choose(plots);
    });
    menu->addSeparator();
    const std::pair<QString, Format> formats[] = {{tr("Save this picture as PNG…"), Format::Png},
                                                  {tr("Save this picture as SVG…"), Format::Svg},
                                                  {tr("Save these values as CSV…"), Format::Csv}};
    for (const auto& [words, format] : formats)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, plot, format = format] { exportPlot(plot, format); });
    const std::pair<QString, Format> all[] = {{tr("Save all plots as PNG…"), Format::Png},
                                              {tr("Save all plots as SVG…"), Format::Svg},
                                              {tr("Save all values as CSV…"), Format::Csv}};
    menu->addSeparator();
    for (const auto& [words, format] : all)
        connect(menu->addAction(words), &QAction::triggered, this, [this, format = format] { exportAll(format); });
    connect(menu->addAction(tr("Save the whole run as CSV…")), &QAction::triggered, this, [this] {
        if (const figures::RunResult* result = m_model.result())
            emit exportAsked(QString::fromStdString(result->plant), Format::Csv,
                             QByteArray::fromStdString(runs::seriesCsv(*result)));
    });
    return menu;
}

void RunTrends::exportPlot(TrendPlot* plot, Format format)
{
    const qsizetype at = m_column->plots().indexOf(plot);
    const Variable* first =
        at >= 0 && at < m_plots.size() && !m_plots[at].isEmpty() ? m_model.variable(m_plots[at].first()) : nullptr;
    const QString name = first ? first->tag : QStringLiteral("trend");
    QByteArray bytes;
    if (format == Format::Csv) bytes = plot->csv(m_foot).toUtf8();
    if (format == Format::Svg) bytes = plot->svg(pictureSize, m_foot);
    if (format == Format::Png) bytes = pngOf(plot->picture(pictureSize, m_foot));
    emit exportAsked(name, format, bytes);
}

void RunTrends::exportAll(Format format)
{
    emit exportAsked(tr("trends", "suggested file name"), format, exportOf(*m_column, format, m_foot));
}

QByteArray exportOf(plot::PlotColumn& column, RunTrends::Format format, const QString& foot)
{
    const QSize size(pictureSize.width(), pictureSize.height() * std::max(1, static_cast<int>(column.plots().size())));
    if (format == RunTrends::Format::Csv) return column.csv(foot).toUtf8();
    if (format == RunTrends::Format::Svg) return column.svg(size, foot);
    return pngOf(column.picture(size, foot));
}

} // namespace titer::shown
