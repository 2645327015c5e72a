// Sheet of equations.
#include "ui/equations/equation_sheet.h"

#include "app/run/reported_values.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_row.h"
#include "ui/equations/kinetics_sheet.h"
#include "ui/equations/library_menu.h"
#include "ui/look/room.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace titer::equations {

using namespace look;
using namespace widgets;

namespace {

constexpr int steps = 1000; // of the slider

// A line of which a value is known by its name: that of a parameter stands in it already.
bool hasValue(const EquationRow* row)
{
    constexpr std::array without{"params", "species", "guards", "start"};
    return row && std::find(without.begin(), without.end(), row->line().place.part) == without.end();
}

} // namespace

EquationSheet::EquationSheet(app::Document& document, app::AutoRun& runs, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_runs(runs)
    , m_library(document)
    , m_title(new Label({}, Type::Section))
    , m_when(new Label({}, Type::Body, Token::Muted))
    , m_time(new QSlider(Qt::Horizontal))
    , m_libraryButton(new QPushButton(tr("Library")))
    , m_close(new QPushButton(tr("Close")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_scroll(new QScrollArea)
    , m_list(new EquationList(document))
    , m_across(new QComboBox)
    , m_plot(new plot::XyPlot)
{
    setAccessibleName(tr("Equations"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* holder = new QWidget;
    auto* inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_list);
    inside->addStretch();
    m_scroll->setWidget(holder);
    holder->setAutoFillBackground(false); // which setWidget() sets
    m_body->setSpacing(4 * Theme::current().u());
    m_body->addWidget(m_scroll);
    m_body->addWidget(makeSide());
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeHead());
    column->addLayout(m_body, 1);
    connectAll();
    hide();
}

QLayout* EquationSheet::makeHead()
{
    auto* timeLabel = new Label(tr("Values at"), Type::Body, Token::Muted);
    timeLabel->setBuddy(m_time);
    m_time->setRange(0, steps);
    m_time->setValue(steps / 2);
    m_time->setAccessibleName(tr("Time of the values"));
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(timeLabel);
    head->addWidget(m_time);
    head->addWidget(m_when);
    head->addWidget(m_libraryButton);
    head->addWidget(m_close);
    return head;
}

QWidget* EquationSheet::makeSide()
{
    auto* side = new QWidget;
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);
    auto* line = new QGridLayout;
    auto* label = new Label(tr("Plotted over"), Type::Body, Token::Muted);
    label->setBuddy(m_across);
    m_across->setAccessibleName(tr("Plotted over"));
    m_across->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(label, 0, 0);
    line->addWidget(m_across, 0, 1);
    line->setColumnStretch(1, 1);
    line->setRowStretch(1, 1);
    m_side->addLayout(line);
    m_side->addWidget(widgets::plainScroll(m_plot));
    return side;
}

// Side by side where there is the room; else the lines have all of the width, and the plot, no wider than it is to be read, stands beneath
// them.
void EquationSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    const bool narrow = look::isNarrow(this);
    m_time->setFixedWidth((narrow ? 24 : 60) * Theme::current().u());
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(0, narrow ? 1 : 3);
    m_body->setStretch(1, narrow ? 1 : 2);
    m_side->setStretch(0, narrow ? 1 : 0);
    m_side->setStretch(1, 1);
}

void EquationSheet::connectAll()
{
    m_libraryButton->setToolTip(tr("Kinetics, published models, those of this project, and files of them"));
    connect(m_libraryButton, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fillLibraryMenu(menu, m_document, m_library, m_owner, window(), [this] { chooseKinetics(); });
        menu.exec(m_libraryButton->mapToGlobal(QPoint(0, m_libraryButton->height())));
    });
    connect(m_close, &QPushButton::clicked, this, &EquationSheet::leave);
    connect(m_time, &QSlider::valueChanged, this, &EquationSheet::refreshValues);
    connect(m_across, &QComboBox::activated, this, &EquationSheet::refreshPlot);
    connect(m_list, &EquationList::currentChanged, this, &EquationSheet::refreshPlot);
    connect(m_list, &EquationList::lineFocused, m_scroll,
            [this](QWidget* row) { m_scroll->ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
    connect(&m_document, &app::Document::checked, this, &EquationSheet::refresh);
    connect(&m_document, &app::Document::changed, this, [this] {
        if (!isVisible()) return;
        // The owner is gone, or has another law.
        if (app::equationRecordOf(m_document.flowsheet(), m_owner) != m_list->record()) leave();
    });
    connect(&m_runs, &app::AutoRun::changed, this, &EquationSheet::refresh);
}

bool EquationSheet::open(const std::string& owner, const std::string& path)
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const std::string record = app::equationRecordOf(flowsheet, owner);
    if (record.empty()) return false;
    m_owner = owner;
    m_values.reset();
    const model::ControllerEntry* controller = app::controllerOf(flowsheet, owner);
    const model::UnitEntry* unit = flowsheet.unit(owner);
    const std::string &id = controller ? controller->id : unit->id,
                      &label = controller ? controller->label : unit->label;
    m_title->setText(tr("Equations of %1").arg(QString::fromStdString(label.empty() ? id : label)));
    m_list->setRecord(record);
    if (m_kinetics) m_kinetics->hide();       // that of another law
    m_libraryButton->setVisible(!controller); // which holds models of laws and units
    arrange();
    if (isVisible())
        refresh();
    else
        show(); // refreshes
    raise();
    if (path.empty() ? !m_list->focusFirst() : !m_list->focusPath(path)) m_scroll->setFocus(Qt::OtherFocusReason);
    return true;
}

void EquationSheet::chooseKinetics()
{
    if (!m_list->record().ends_with("/kinetics")) return;
    if (!m_kinetics) {
        m_kinetics = new KineticsSheet(m_document, this);
        connect(m_kinetics, &KineticsSheet::inserted, this,
                [this](const std::string& path) { m_list->focusPath(path); });
    }
    m_kinetics->open(m_list->record());
}

void EquationSheet::showEvent(QShowEvent* event)
{
    Sheet::showEvent(event);
    emit comesOrGoes();
    refresh();
}

void EquationSheet::hideEvent(QHideEvent* event)
{
    Sheet::hideEvent(event);
    if (isHidden()) emit comesOrGoes(); // and not the page that it lies on
}

double EquationSheet::seconds() const
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    const double length = run && !run->result.times.empty() ? run->result.times.back() : 0.0;
    return length * m_time->value() / steps;
}

void EquationSheet::refresh()
{
    if (!isVisible()) return;
    // While something is at fault the values are those of the equations before.
    if (m_document.plant()) m_values = std::make_unique<app::EquationValues>(m_document.plant(), m_owner);
    refreshAcross();
    refreshValues();
}

void EquationSheet::refreshValues()
{
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    m_time->setEnabled(run != nullptr);
    m_when->setText(run ? shown::lengthText(seconds()) : tr("after the first run"));
    m_list->setValues(run && m_values ? m_values->at(run->result, seconds()) : std::vector<app::EquationValue>());
    refreshPlot();
}

void EquationSheet::refreshAcross()
{
    const QSignalBlocker quiet(m_across);
    const int chosen = std::max(m_across->currentIndex(), 0);
    m_across->clear();
    m_across->addItem(tr("time"));
    if (m_values)
        for (const std::string& species : m_values->species()) m_across->addItem(QString::fromStdString(species));
    m_across->setCurrentIndex(std::min(chosen, m_across->count() - 1));
}

void EquationSheet::refreshPlot()
{
    plot::XyModel model;
    const EquationRow* row = m_list->current();
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    if (!hasValue(row)) {
        model.message = tr("Choose a term or a rate to see it here.");
        return m_plot->setModel(model);
    }
    if (!run || !m_values) {
        model.message = tr("Its time course is shown after the first run without errors.");
        return m_plot->setModel(model);
    }
    app::EquationPlace place = row->line().place;
    // Of a unit the run reports states and terms: what a rate makes of its state.
    const bool ofUnit = !m_list->record().ends_with("/kinetics") && !place.ofController();
    if (ofUnit && place.part != "let") place.part = "states";
    const int across = m_across->currentIndex();
    app::EquationCurve curve =
        across > 0 ? m_values->across(run->result, seconds(), std::size_t(across - 1), place.part, place.name)
                   : m_values->course(run->result, place.part, place.name);
    curve.y = app::reported(std::move(curve.y));
    const QString name = place.part == "rates" ? tr("Rate of %1").arg(row->line().name) : row->line().name;
    model.title = name;
    model.acrossTitle = across > 0 ? m_across->currentText() : tr("Time");
    model.acrossUnit = shown::unitText(curve.acrossUnit);
    model.leftUnit = shown::unitText(curve.unit);
    model.curves = {
        {name, QVector<double>(curve.x.begin(), curve.x.end()), QVector<double>(curve.y.begin(), curve.y.end()), 0}};
    if (across == 0) model.mark = base::toUnit(seconds(), curve.acrossUnit);
    m_plot->setModel(model);
}

} // namespace titer::equations

#include "ui/equations/moc_equation_sheet.cpp"
