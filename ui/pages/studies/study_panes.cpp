// The panes of a study.
#include "ui/pages/studies/study_panes.h"

#include "app/study/study_start.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/study/effects_pane.h"
#include "ui/study/factor_pane.h"
#include "ui/study/half_normal_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/pane_board.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/study_words.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using studies::Study;
using widgets::actButton;
using widgets::Label;

StudyPanes::StudyPanes(const Work& work)
    : m_work(work)
    , m_board(new study::PaneBoard)
    , m_factors(new study::FactorPane(work.session))
    , m_sheet(new study::RunSheetPane(work.session))
    , m_design(actButton("", tr("Choose a design…"), tr("Designs for a goal, side by side")))
    , m_plateMap(new QToolButton)
    , m_plots{new study::EffectsPane, new study::HalfNormalPane, new study::ProfilerPane, new study::ContourPane,
              new study::SpacePane(work.maps)}
    , m_foot(new widgets::Plate(Token::Base, Qt::TopEdge))
    , m_footWords(new Label({}, Type::Caption))
{
    const int u = Theme::current().u();
    addPanes();
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(4 * u, u, 4 * u, u);
    m_footWords->setAlignment(Qt::AlignRight);
    m_footWords->setWordWrap(true);
    row->addWidget(m_footWords, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(study::scrolled(m_board), 1);
    column->addWidget(m_foot);
    connectAll();
}

void StudyPanes::addPanes()
{
    using Row = study::PaneBoard::Row;
    m_sheet->addTool(m_design);
    m_plateMap->setIcon(look::icon(QStringLiteral("i-table")));
    m_plateMap->setAutoRaise(true);
    m_plateMap->setFocusPolicy(Qt::StrongFocus);
    m_plateMap->setToolTip(tr("Plate map: which run is in which vessel"));
    m_plateMap->setAccessibleName(tr("Plate map"));
    m_sheet->addTool(m_plateMap);
    m_factors->setMinimumWidth(76 * Theme::current().u());
    m_board->addPane(m_factors, tr("Factors and responses"), Row::Upper, 19, true,
                     [this](QWidget* w) { m_factors->addTool(w); });
    m_board->addPane(m_sheet, tr("Run sheet"), Row::Upper, 40, true, [this](QWidget* w) { m_sheet->addTool(w); });
    const struct {
        Row row;
        int share;
    } places[] = {{Row::Upper, 24}, {Row::Upper, 23}, {Row::Lower, 48}, {Row::Lower, 26}, {Row::Lower, 26}};
    for (int i = 0; i < m_plots.size(); ++i) {
        study::StudyPane* pane = m_plots[i];
        m_board->addPane(pane, pane->title(), places[i].row, places[i].share, false,
                         [pane](QWidget* w) { pane->addTool(w); });
        connectPlot(pane);
    }
}

void StudyPanes::connectPlot(study::StudyPane* pane)
{
    using study::StudyPane;
    app::StudySession& session = m_work.session;
    connect(pane, &StudyPane::settingChanged, this, [&session, pane](const std::vector<double>& natural, bool) {
        const studies::Factors factors = studies::factorsOf(*pane->scene().study);
        std::vector<double> coded;
        for (std::size_t i = 0; i < std::min(natural.size(), factors.size()); ++i)
            coded.push_back(factors[i].toCoded(natural[i]));
        session.setSetting(coded);
    });
    connect(pane, &StudyPane::runSelected, this,
            [&session](const QString& id) { session.selectRun(id.toStdString()); });
    connect(pane, &StudyPane::responseSelected, &session, &app::StudySession::selectResponse);
    connect(pane, &StudyPane::termToggled, this, &StudyPanes::toggleTerm);
    connect(pane, &StudyPane::limitChanged, this, &StudyPanes::setLimit);
    connect(pane, &StudyPane::axisChanged, this, [&session](int axis, int factor) {
        if (axis == 0 || axis == 1) session.setAxis(std::size_t(axis), factor);
    });
    connect(pane, &StudyPane::validationAsked, this, &StudyPanes::validationAsked);
}

void StudyPanes::connectAll()
{
    connect(m_design, &QPushButton::clicked, this, &StudyPanes::designAsked);
    connect(m_plateMap, &QToolButton::clicked, this, [this] { emit platesAsked({}); });
    connect(m_sheet, &study::RunSheetPane::vesselAsked, this, &StudyPanes::platesAsked);
    connect(m_factors, &study::FactorPane::responseAsked, this, &StudyPanes::askResponse);
}

study::StudyScene StudyPanes::scene() const
{
    const app::StudySession& session = m_work.session;
    study::StudyScene scene;
    scene.study = session.analysed();
    scene.analysis = session.analysis();
    scene.validations = session.validations();
    if (!scene.study) return scene;
    scene.response = std::min(session.response(), std::max(0, int(scene.study->responses.size()) - 1));
    scene.run = QString::fromStdString(session.run());
    // A factor that came or went meanwhile is not in these models.
    scene.setting =
        session.setting().size() == scene.study->factors.size() ? session.setting() : studies::settingOf(*scene.study);
    const int last = int(scene.study->factors.size()) - 1;
    scene.axisX = std::clamp(session.axes()[0], 0, std::max(0, last));
    scene.axisY = std::clamp(session.axes()[1], 0, std::max(0, last));
    return scene;
}

void StudyPanes::showScene()
{
    const study::StudyScene now = scene();
    m_factors->show(now);
    m_sheet->show(now);
    for (study::StudyPane* pane : std::as_const(m_plots)) pane->show(now);
    refreshFoot(now);
}

// What is expected at the setting that is looked at.
void StudyPanes::refreshFoot(const study::StudyScene& scene)
{
    QStringList words;
    if (!scene.isEmpty()) {
        const QLocale locale;
        if (scene.analysis->acceptance)
            words << tr("P = %1", "probability of meeting all limits")
                         .arg(locale.toString(scene.analysis->acceptance->at(scene.setting), 'f', 2));
        for (const studies::ResponseAnalysis& response : scene.analysis->responses) {
            if (!response.fitted) continue;
            const studies::StudyResponse& known = scene.study->responses[response.response];
            words << tr("%1 %2", "response, predicted value with its unit")
                         .arg(QString::fromStdString(known.name),
                              shown::valueWithUnit(studies::meanAt(*response.fitted, scene.setting), known.unit));
        }
    }
    m_foot->setVisible(!words.isEmpty() && m_work.session.value());
    m_footWords->setText(tr("At the setting: %1", "what is predicted").arg(words.join(QStringLiteral(" · "))));
}

QString StudyPanes::footText() const
{
    return m_footWords->text();
}

void StudyPanes::refresh()
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    m_design->setEnabled(!study->factors.empty());
    // A design would take the place of results.
    m_design->setText(app::hasResults(*study) ? tr("Add runs…") : tr("Choose a design…"));
    m_design->setAccessibleName(m_design->text());
    m_design->setToolTip(app::hasResults(*study) ? tr("Ways to add runs to the existing ones, side by side")
                                                 : tr("Designs for a goal, side by side"));
    m_plateMap->setEnabled(!study->runs.empty());
}

void StudyPanes::setNarrow(bool narrow)
{
    m_board->setNarrow(narrow);
}

void StudyPanes::report(const QString& sentence, bool wrong)
{
    m_sheet->report(sentence, wrong);
}

void StudyPanes::focusFirst()
{
    const app::StudySession::Value study = m_work.session.value();
    if (study && study->runs.empty() && m_design->isEnabled()) return m_design->setFocus(Qt::OtherFocusReason);
    m_sheet->setFocus(Qt::OtherFocusReason);
}

bool StudyPanes::back()
{
    return m_sheet->back() || m_board->leaveFull();
}

QList<QWidget*> StudyPanes::regions() const
{
    QList<QWidget*> regions{m_factors, m_sheet};
    for (study::StudyPane* pane : m_plots) regions.append(pane);
    return regions;
}

void StudyPanes::toggleTerm(int response, const QString& term, bool in)
{
    const app::StudySession::Value now = m_work.session.value();
    if (!now || response >= int(now->responses.size())) return;
    Study study = *now;
    std::vector<std::string>& out = study.responses[std::size_t(response)].leftOut;
    std::erase(out, term.toStdString());
    if (!in) out.push_back(term.toStdString());
    const QString words = study::termWords(term.toStdString());
    const QString name = QString::fromStdString(study.responses[std::size_t(response)].name);
    m_work.session.change(std::move(study),
                          in ? tr("Include %1 in the model of %2", "term, response").arg(words, name)
                             : tr("Remove %1 from the model of %2", "term, response").arg(words, name));
}

void StudyPanes::setLimit(int response, bool high, double value)
{
    const app::StudySession::Value now = m_work.session.value();
    if (!now || response >= int(now->responses.size())) return;
    Study study = *now;
    studies::StudyResponse& changed = study.responses[std::size_t(response)];
    (high ? changed.high : changed.low) = value;
    if (!studies::check(study).empty()) return; // beyond the other limit
    const QString name = QString::fromStdString(changed.name);
    m_work.session.change(std::move(study), tr("Limit of %1", "a response").arg(name),
                          QStringLiteral("limit %1 %2").arg(response).arg(high));
}

void StudyPanes::askResponse(const QPoint& global)
{
    const app::StudySession::Value study = m_work.session.value();
    if (!study) return;
    QMenu menu(this);
    const auto add = [this](const studies::StudyResponse& response) { m_work.planner.addResponse(response); };
    if (m_work.autoRun.run())
        for (const studies::StudyResponse& response : app::responsesOf(*m_work.autoRun.run())) {
            QAction* one = menu.addAction(study::titleWords(response), this, [add, response] { add(response); });
            one->setEnabled(std::ranges::none_of(study->responses, [&](const studies::StudyResponse& known) {
                return known.source == response.source;
            }));
        }
    else
        menu.addAction(tr("The plant has not run yet: its key figures follow"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Measured in the laboratory only…"), this, [this, add] {
        const QString name =
            widgets::askText(this, tr("Response"), tr("Name, and its unit in brackets, such as “Aggregates [%]”"));
        const qsizetype open = name.indexOf(u'[');
        studies::StudyResponse response;
        response.name = name.left(open).trimmed().toStdString();
        if (open >= 0) response.unit = name.mid(open + 1).remove(u']').trimmed().toStdString();
        if (!response.name.empty()) add(response);
    });
    menu.exec(global);
}

} // namespace titer::pages

#include "ui/pages/studies/moc_study_panes.cpp"
