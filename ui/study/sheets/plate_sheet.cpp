// The plate map.
#include "ui/study/sheets/plate_sheet.h"

#include "app/common/sentence.h"
#include "ui/plot/axis_scale.h"
#include "ui/study/study_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::study {

using app::PlateWell;
using look::Theme;
using look::Token;
using look::Type;
using studies::StudyPlate;
using widgets::Label;
using State = PlateWell::State;

namespace {

constexpr struct {
    int vessels, stations;
} layoutKinds[] = {{24, 1}, {24, 2}, {48, 1}, {48, 2}, {48, 4}};

QString stateWords(State state)
{
    switch (state) {
    case State::Spare:
        return PlateSheet::tr("spare", "a vessel");
    case State::Missing:
        return PlateSheet::tr("missing", "a result");
    case State::Twin:
        return PlateSheet::tr("from the twin");
    case State::Measured:
        return PlateSheet::tr("measured");
    case State::Excluded:
        break;
    }
    return PlateSheet::tr("excluded");
}

// A combo box with its name before it.
void addChoice(QHBoxLayout* row, const QString& name, QWidget* field)
{
    auto* label = new Label(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field);
}

} // namespace

PlateSheet::PlateSheet(app::StudySession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_layout(new QComboBox)
    , m_shared(new QComboBox)
    , m_colour(new QComboBox)
    , m_plate(new QComboBox)
    , m_seed(new QSpinBox)
    , m_assign(new QPushButton(tr("Assign vessels")))
    , m_clear(new QPushButton(tr("Remove")))
    , m_close(new QPushButton(tr("Close")))
    , m_grid(new VesselGrid)
    , m_note(new Label({}, Type::Caption, Token::Muted))
    , m_legend(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Plate map"));
    m_layout->addItems({tr("24 vessels, 4 × 6"), tr("24 in 2 stations of 12"), tr("48 vessels, 6 × 8"),
                        tr("48 in 2 stations of 24"), tr("48 in 4 stations of 12")});
    m_shared->addItems({tr("each vessel"), tr("each row"), tr("each station"), tr("each plate")});
    m_shared->setToolTip(tr("Vessels that share one setting of the hard-to-change factors, such as a block that "
                            "heats a row: runs that differ in it are then never together"));
    m_seed->setRange(1, 999'999);
    m_seed->setToolTip(tr("The same number gives the same order again; a different one a new order"));
    m_assign->setProperty("role", "primary");
    for (QPushButton* act : {m_assign, m_clear, m_close}) act->setAutoDefault(true);
    m_clear->setToolTip(tr("Removes all runs from their vessels"));
    for (Label* words : {m_note, m_legend, m_reported}) {
        words->setWordWrap(true);
        words->setMinimumWidth(1);
    }
    for (QComboBox* box : {m_layout, m_shared, m_colour}) box->setMinimumContentsLength(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Plate map"), Type::Section));
    head->addWidget(m_note, 1);
    head->addWidget(m_plate);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    auto* wishes = new QHBoxLayout;
    wishes->setSpacing(2 * u);
    addChoice(wishes, tr("Vessels"), m_layout);
    addChoice(wishes, tr("One hard setting for"), m_shared);
    addChoice(wishes, tr("Order"), m_seed);
    wishes->addWidget(m_assign);
    wishes->addStretch(1);
    addChoice(wishes, tr("Colour"), m_colour);
    m_plate->setAccessibleName(tr("Plate"));
    m_reported->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_legend->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* words = new QWidget;
    auto* beside = new QVBoxLayout(words);
    beside->setContentsMargins(2 * u, 0, 2 * u, 0);
    beside->addWidget(m_legend);
    beside->addWidget(m_reported);
    beside->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(widgets::plainScroll(m_grid), 5);
    middle->addWidget(widgets::plainScroll(words), 2);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(wishes);
    column->addLayout(middle, 1);
    hide();
    connect(m_assign, &QPushButton::clicked, this, &PlateSheet::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (const app::StudySession::Value study = m_session.value()) take(app::withoutVessels(*study));
    });
    connect(m_close, &QPushButton::clicked, this, &PlateSheet::leave);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &PlateSheet::refresh);
    connect(m_plate, &QComboBox::currentIndexChanged, this, [this](int index) { showPlate(index + 1); });
    connect(m_grid, &VesselGrid::plateAsked, this, [this](int step) { showPlate(m_shown + step); });
    connect(m_grid, &VesselGrid::swapAsked, this, &PlateSheet::swap);
    connect(m_grid, &VesselGrid::runAsked, this, [this](const QString& run) {
        leave();
        emit runAsked(run);
    });
    connect(m_grid, &VesselGrid::currentChanged, this, [this](int well) {
        if (const studies::StudyRun* run = m_grid->map().wells[std::size_t(well)].run)
            m_session.selectRun(std::string(run->id));
    });
    connect(&session, &app::StudySession::changed, this, &PlateSheet::refresh);
    connect(&session, &app::StudySession::looked, this, &PlateSheet::showRun);
}

void PlateSheet::open(const QString& run)
{
    const app::StudySession::Value study = m_session.value();
    if (!study || study->runs.empty()) return;
    if (!run.isEmpty()) m_session.selectRun(run.toStdString());
    const StudyPlate& plate = study->plate;
    for (int i = 0; i < m_layout->count(); ++i)
        if (layoutKinds[i].vessels == plate.vessels && layoutKinds[i].stations == plate.stations)
            m_layout->setCurrentIndex(i);
    const bool hard =
        std::ranges::any_of(study->factors, [](const studies::StudyFactor& one) { return one.factor.hardToChange; });
    m_shared->setEnabled(hard);
    m_shared->setCurrentIndex(plate.vessels > 0 ? int(plate.shared) : hard ? int(StudyPlate::Shared::Row) : 0);
    m_seed->setValue(int(std::min<std::uint64_t>(plate.vessels > 0 ? plate.seed : study->seed, 999'999)));
    m_fault.reset();
    arrange();
    show();
    raise();
    refresh();
    showRun();
    plate.vessels > 0 ? m_grid->setFocus(Qt::OtherFocusReason) : m_assign->setFocus(Qt::OtherFocusReason);
}

// With what is being moved.
void PlateSheet::plantLeft()
{
    m_grid->letGo();
    leave();
}

void PlateSheet::leave()
{
    if (m_grid->letGo()) return;
    Sheet::leave();
    emit left();
}

app::PlateColour PlateSheet::colour() const
{
    const app::StudySession::Value study = m_session.value();
    const std::size_t chosen = std::size_t(std::max(0, m_colour->currentIndex())), factors = study->factors.size();
    return chosen < factors ? app::PlateColour{false, chosen} : app::PlateColour{true, chosen - factors};
}

// The factors and responses, as long as these are the same.
void PlateSheet::fillChoices(const studies::Study& study)
{
    QStringList titles;
    for (const studies::StudyFactor& one : study.factors) titles << titleWords(one.factor);
    for (const studies::StudyResponse& one : study.responses) titles << titleWords(one);
    QStringList there;
    for (int i = 0; i < m_colour->count(); ++i) there << m_colour->itemText(i);
    const QSignalBlocker quiet(m_colour), still(m_plate);
    if (there != titles) {
        m_colour->clear();
        m_colour->addItems(titles);
        // What is shared stands out first.
        const auto hard = std::ranges::find_if(study.factors,
                                               [](const studies::StudyFactor& one) { return one.factor.hardToChange; });
        if (hard != study.factors.end()) m_colour->setCurrentIndex(int(hard - study.factors.begin()));
    }
    m_plate->clear();
    for (int plate = 1; plate <= studies::platesOf(study); ++plate) m_plate->addItem(tr("Plate %1").arg(plate));
}

void PlateSheet::refresh()
{
    if (isHidden()) return;
    const app::StudySession::Value study = m_session.value();
    if (!study || study->runs.empty()) return leave();
    fillChoices(*study);
    const bool any = study->plate.vessels > 0;
    m_colour->setEnabled(any);
    m_clear->setEnabled(any);
    m_assign->setText(any ? tr("Assign again") : tr("Assign vessels"));
    if (!any) {
        m_plate->hide();
        m_grid->setMap(study, {}, {});
        m_note->setText(tr("The runs of this study have no vessels yet."));
        m_legend->setText({});
        return report(*study);
    }
    app::PlateMap map = app::plateMap(*study, m_shown, colour());
    m_shown = map.plate;
    m_plate->setVisible(map.plates > 1);
    {
        const QSignalBlocker quiet(m_plate);
        m_plate->setCurrentIndex(m_shown - 1);
    }
    const auto spare = std::ranges::count(map.wells, nullptr, &PlateWell::run);
    m_note->setText(
        tr("%n spare vessel(s); arrows move, Space picks up and drops a run, Enter opens it", nullptr, int(spare)));
    const std::size_t chosen = std::size_t(std::max(0, m_colour->currentIndex()));
    const bool levels = chosen < study->factors.size() && study->factors[chosen].factor.categorical();
    m_legend->setText(levels || !(map.high >= map.low)
                          ? tr("measured upright, twin italic, missing hatched, excluded struck through")
                          : tr("%1: pale at %2, strong at %3; measured upright, twin italic, missing hatched, "
                               "excluded struck through",
                               "title, number, number")
                                .arg(m_colour->currentText(), plot::shortValue(map.low), plot::shortValue(map.high)));
    VesselGrid::Words words = wordsOf(*study, map);
    m_grid->setMap(study, std::move(map), std::move(words));
    report(*study);
}

VesselGrid::Words PlateSheet::wordsOf(const studies::Study& study, const app::PlateMap& map) const
{
    VesselGrid::Words words;
    const app::PlateColour by = colour();
    if (!by.response && by.index < study.factors.size() && study.factors[by.index].factor.categorical())
        for (std::size_t i = 0; i < study.factors[by.index].factor.levels.size(); ++i)
            words.colours << colourOf(int(i));
    for (const PlateWell& well : map.wells) {
        words.values << (!std::isfinite(well.value) ? QString()
                         : by.response              ? valueText(well.value, map.high - map.low)
                                                    : settingText(study.factors[by.index].factor, well.value));
        words.tips << tipOf(study, well);
    }
    return words;
}

QString PlateSheet::tipOf(const studies::Study& study, const PlateWell& well) const
{
    const QString vessel = QString::fromStdString(well.vessel);
    if (!well.run) return tr("%1: spare", "a vessel").arg(vessel);
    const studies::StudyRun& run = *well.run;
    QStringList lines{tr("%1: run %2 (%3), %4", "vessel, number, id, state")
                          .arg(vessel)
                          .arg(run.run)
                          .arg(QString::fromStdString(run.id), stateWords(well.state))};
    for (std::size_t f = 0; f < study.factors.size(); ++f)
        lines << tr("%1: %2", "title, value")
                     .arg(titleWords(study.factors[f].factor), settingText(study.factors[f].factor, run.settings[f]));
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const studies::StudyCell cell = studies::cellOf(run, i);
        if (cell.origin != studies::StudyCell::Origin::Missing)
            lines << tr("%1: %2", "title, value").arg(titleWords(study.responses[i]), plot::shortValue(cell.value));
    }
    if (run.block > 0) lines << tr("Block %1").arg(run.block);
    if (run.wholePlot > 0) lines << tr("Whole plot %1").arg(run.wholePlot);
    if (!run.excluded.empty()) lines << QString::fromStdString(run.excluded);
    if (!run.comment.empty()) lines << QString::fromStdString(run.comment);
    return lines.join(u'\n');
}

// What is wrong or has to be known, one sentence a line.
void PlateSheet::report(const studies::Study& study)
{
    QStringList lines;
    if (m_fault) lines << app::sentence(m_fault->what);
    for (const base::Notice& notice : studies::plateNotices(study)) lines << app::sentence(notice.what);
    m_reported->setToken(m_fault ? Token::Alarm : Token::Warn);
    m_reported->setText(lines.join(QStringLiteral("\n\n")));
    m_reported->setVisible(!lines.isEmpty());
}

QString PlateSheet::reportedText() const
{
    return m_reported->isHidden() ? QString() : m_reported->text();
}

void PlateSheet::showPlate(int plate)
{
    if (plate < 1 || plate > m_grid->map().plates || plate == m_shown) return;
    m_shown = plate;
    refresh();
}

// The run that all panes look at.
void PlateSheet::showRun()
{
    const app::StudySession::Value study = m_session.value();
    if (isHidden() || !study) return;
    const studies::StudyRun* run = studies::findRun(*study, m_session.run());
    const std::optional<studies::PlateShape> shape = studies::shapeOf(study->plate);
    const std::optional<studies::Vessel> vessel =
        run && shape ? studies::findVessel(*shape, run->vessel) : std::optional<studies::Vessel>();
    if (!vessel) return;
    showPlate(vessel->plate);
    m_grid->setCurrent(vessel->row * shape->columns + vessel->column);
}

void PlateSheet::assign()
{
    const app::StudySession::Value study = m_session.value();
    if (!study) return;
    const auto& kind = layoutKinds[std::max(0, m_layout->currentIndex())];
    // Asked for again as it stands: another order.
    StudyPlate wanted{kind.vessels, kind.stations, StudyPlate::Shared(std::max(0, m_shared->currentIndex())),
                      std::uint64_t(m_seed->value())};
    if (wanted == study->plate) m_seed->setValue(int(++wanted.seed));
    take(app::withVessels(*study, wanted));
    if (!m_fault) m_grid->setFocus(Qt::OtherFocusReason);
}

void PlateSheet::swap(const QString& one, const QString& other)
{
    if (const app::StudySession::Value study = m_session.value())
        take(app::withSwapped(*study, one.toStdString(), other.toStdString()));
}

void PlateSheet::take(const base::Result<app::StudyEdit>& edit)
{
    m_fault.reset();
    if (edit)
        m_session.change(edit->study, edit->text);
    else
        m_fault = edit.error();
    refresh();
}

} // namespace titer::study

#include "ui/study/sheets/moc_plate_sheet.cpp"
