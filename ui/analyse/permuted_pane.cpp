// Responses whose rows are drawn anew.
#include "ui/analyse/permuted_pane.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "ui/plot/xy/xy_csv.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/widgets/act_button.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace titer::analyse {

using plot::XyCurve;

namespace {

constexpr int permutationCounts[] = {20, 100, 500, 1000};
constexpr int maxSeed = 1'000'000;

// Of the permutations, and the responses as they are at 1, with the line of least squares from its intercept at 0 to these.
void addShares(plot::XyModel& model, const QString& name, int colour, const mvda::PermutationTest& test,
               const std::vector<double>& shares, double whole, double intercept)
{
    XyCurve points{.name = name, .colourIndex = colour, .kind = XyCurve::Points};
    double meanAt = 1.0, mean = whole;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        points.x.append(test.correlations[i]);
        points.y.append(100.0 * shares[i]);
        meanAt += test.correlations[i];
        mean += shares[i];
    }
    points.x.append(1.0);
    points.y.append(100.0 * whole);
    model.curves.append(points);
    // Through the mean of all points.
    const double count = double(shares.size() + 1);
    const double slope = (mean / count - intercept) / (meanAt / count);
    model.curves.append({.x = {0.0, 1.0},
                         .y = {100.0 * intercept, 100.0 * (intercept + slope)},
                         .colourIndex = colour,
                         .dashed = true,
                         .width = 1.25});
}

} // namespace

PermutedPane::PermutedPane(app::AnalyseSession& session, QWidget* parent)
    : PlotPane(tr("Permutation test"), parent)
    , m_session(session)
    , m_count(new QComboBox)
    , m_seed(new QSpinBox)
    , m_button(
          widgets::actButton("", tr("Permute"), tr("Draws the rows of the responses anew and makes a model of each")))
{
    for (const int count : permutationCounts) m_count->addItem(QLocale().toString(count), count);
    m_count->setCurrentIndex(1);
    m_seed->setRange(0, maxSeed);
    m_seed->setValue(1);
    const struct {
        QWidget* box;
        QString name;
    } boxes[] = {{m_count, tr("Permutations")}, {m_seed, tr("Seed of the random numbers")}};
    for (const auto& each : boxes) {
        each.box->setAccessibleName(each.name);
        each.box->setToolTip(each.name);
        addTool(each.box);
    }
    addTool(m_button);
    connect(m_button, &QPushButton::clicked, this, &PermutedPane::act);
    connect(&m_session.permutations(), &app::BackgroundJob::changed, this, &PermutedPane::refresh);
    connect(&m_session, &app::AnalyseSession::changed, this, [this] {
        m_fault.clear();
        refresh();
    });
    refresh();
}

QString PermutedPane::csv() const
{
    return plot::xyCsv(m_model);
}

QRectF PermutedPane::lines() const
{
    return plot::XyLayout(plotRect(), m_model).area;
}

void PermutedPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    plot::paintXy(painter, rect, m_model);
}

void PermutedPane::act()
{
    if (m_session.permutations().isRunning())
        m_session.permutations().stop();
    else
        begin();
    refresh();
}

void PermutedPane::begin()
{
    if (!m_session.isCurrent()) return;
    base::Result<app::PermutationOrder> order =
        app::permutationsOf(m_session.analysis(), m_count->currentData().toInt(), std::uint64_t(m_seed->value()));
    m_fault = order ? QString() : app::sentence(order.error().what);
    if (order) m_session.permutations().start(*std::move(order));
}

void PermutedPane::refresh()
{
    const app::PermutationJob& job = m_session.permutations();
    const bool isRunning = job.isRunning();
    m_button->setText(isRunning ? tr("Stop") : tr("Permute"));
    m_button->setAccessibleName(m_button->text());
    m_button->setEnabled(isRunning || (m_session.isCurrent() && m_session.analysis()->canPermute()));
    for (QWidget* box : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_seed)}) box->setEnabled(!isRunning);
    m_model = {};
    State state{.note = {}};
    const app::PermutationPart part = job.parts().empty() ? app::PermutationPart() : job.parts().back();
    if (!m_fault.isEmpty()) {
        state.message = m_fault;
    } else if (part.fault) {
        state.message = app::sentence(part.fault->what);
    } else if (isRunning) {
        const double share = job.parts().empty() ? 0.0 : part.share;
        state.message = tr("%1 % of the permutations are done.").arg(QLocale().toString(int(100.0 * share)));
    } else if (!part.test) {
        state.message =
            tr("A model may fit by chance. Draw the rows of the responses anew, and see whether it then does "
               "as well.");
    } else {
        const mvda::PermutationTest& test = *part.test;
        addShares(m_model, tr("R²Y"), 1, test, test.r2ys, test.r2y, test.r2yIntercept);
        addShares(m_model, tr("Q²"), 2, test, test.q2s, test.q2, test.q2Intercept);
        m_model.acrossTitle = tr("Correlation with the responses as they are, which stand at 1");
        m_model.leftUnit = QStringLiteral("%");
        m_model.levels = {{.value = 0.0}};
        state.guide = tr("Q² of permuted responses lies near zero or below, unless the model predicts by chance.");
        const auto percent = [](double share) { return app::shownNumber(100.0 * share, 'f', 1); };
        const qsizetype asHigh = std::ranges::count_if(test.q2s, [&](double q2) { return q2 >= test.q2; });
        state.sentence =
            tr("p = %1: of %2 permutations (seed %3) %4 are predicted as well. At no correlation R²Y is %5 "
               "%, Q² %6 %.")
                .arg(app::shownNumber(test.p, 'g', 3), QLocale().toString(test.q2s.size()),
                     QLocale().toString(test.seed), QLocale().toString(asHigh), percent(test.r2yIntercept),
                     percent(test.q2Intercept));
    }
    showState(state);
}

} // namespace titer::analyse

#include "ui/analyse/moc_permuted_pane.cpp"
