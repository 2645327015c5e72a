// The stacked trends of the Run page: sets per unit, any variable by choice, units, a second run as ghosts, samples. [gui]
//
//   RunTrends trends(model);            follows run, unit, time and comparison of the model
//   trends.choose({{"p.cells", "p.viability"}, {"p.glucose"}});    one list of tags per plot
//   trends.toggle("p.lactate", true);   joins a plot of the same unit, else makes one
//   trends.setSamples({{"p.cells", {times, values, true}}});       of a recording, SI
//   signal exportAsked(name, Format, bytes) when a picture or values shall be written
#pragma once

#include "app/boards/forecast_set.h"
#include "ui/plot/trend/plot_column.h"
#include "ui/shown/run_model.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QScrollArea;
class QToolButton;

namespace titer::widgets {
class ChipRow;
}

namespace titer::shown {

class VariableChooser;

// What a recording holds of one variable.
struct Samples {
    QVector<double> times;  // [s]
    QVector<double> values; // [SI]; NaN is a gap
    bool lab = false;       // single hollow markers instead of a thin line
};

// What an estimator says of one variable, as it was known then.
struct Estimated {
    QVector<double> times;              // [s]
    QVector<double> values, deviations; // [SI]; NaN is a gap
};

// A tag of a recording that belongs to no variable of the model.
struct Recorded {
    QString tag;     // "recording:DryerTemp", as plots name it
    QString name;    // "DryerTemp"
    QString unit;    // as people read it; empty where the source states none
    Samples samples; // in that unit; empty where it is not shown
};

class RunTrends : public QWidget {
    Q_OBJECT
public:
    enum class Format { Png, Svg, Csv };

    explicit RunTrends(RunModel& model, QWidget* parent = nullptr);
    ~RunTrends() override;

    plot::TimeAxis* timeAxis() const { return m_column->timeAxis(); }
    plot::PlotColumn* column() const { return m_column; }
    const QList<QStringList>& plots() const { return m_plots; }
    QStringList shownTags() const;

    void choose(const QList<QStringList>& plots);
    void toggle(const QString& tag, bool shown);
    void setUnit(const QString& tag, const std::string& unit);
    // What was chosen and zoomed to of a plant that goes.
    void forget();
    std::string unitOf(const Variable& variable) const;
    void setSamples(const QHash<QString, Samples>& samples);
    // Each a line of its own, with where the true value lies of 95 in 100.
    void setEstimates(const QHash<QString, Estimated>& estimates);
    // Makes a set of its own of them. `linked`: variables of those that are among them no more, by their tags.
    void setRecorded(const QList<Recorded>& recorded, const QHash<QString, QString>& linked);
    void chooseRecorded();
    // Where the lines may go after now; nullptr: nothing is known.
    void setForecast(const std::shared_ptr<const app::MadeForecast>& forecast, const QString& words);
    // Next to the choice of variables.
    void setBeside(QWidget* widget);
    // Written under a picture: project, run, time, version.
    void setFoot(const QString& foot) { m_foot = foot; }
    void openChooser();
    QMenu* menuOf(plot::TrendPlot* plot);
    // Of all plots, as they stand.
    void exportAll(Format format);

signals:
    void chosen(); // other variables are shown
    void exportAsked(const QString& name, titer::shown::RunTrends::Format format, const QByteArray& bytes);

private:
    void showUnit();
    void refreshChips();
    void rebuildPlots();
    void refill();
    void fill(plot::TrendPlot* plot, const QStringList& tags, int& colour);
    QList<QStringList> recordedPlots() const;
    void addSeries(QList<plot::Series>& series, const Variable& variable, const std::string& unit, int colour,
                   bool right) const;
    void addFan(plot::Series& line, const Variable& variable, const Scale& scale) const;
    void addEstimate(QList<plot::Series>& series, const Variable& variable, const Scale& scale) const;
    void addGhost(QList<plot::Series>& series, const Variable& variable, const Scale& scale) const;
    void exportPlot(plot::TrendPlot* plot, Format format);
    void addUnitMenu(QMenu* menu, const QStringList& tags);

    RunModel& m_model;
    plot::PlotColumn* m_column;
    QScrollArea* m_scroll;
    widgets::ChipRow* m_chips;
    QList<NamedSet> m_sets;
    QWidget* m_end; // of the chips
    QToolButton* m_choose;
    VariableChooser* m_chooser;
    QList<QStringList> m_plots;
    QHash<QString, QList<QStringList>> m_chosen; // what was chosen by hand, by unit id
    QHash<QString, Samples> m_samples;
    QHash<QString, Estimated> m_estimates;
    QList<Recorded> m_recorded;
    std::shared_ptr<const app::MadeForecast> m_forecast;
    QString m_foot;
    bool m_following = true; // nothing was chosen by hand for this unit
};

// All plots of a column, as they stand, in the light look.
QByteArray exportOf(plot::PlotColumn& column, RunTrends::Format format, const QString& foot);

} // namespace titer::shown
