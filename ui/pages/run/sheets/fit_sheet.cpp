// A fit between what it is asked and what came of it: what can be done with it, and how far it is.
#include "ui/pages/run/sheets/fit_sheet.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "ui/look/room.h"
#include "ui/look/theme.h"
#include "ui/pages/run/sheets/alignment_sheet.h"
#include "ui/pages/run/sheets/fit_choices.h"
#include "ui/pages/run/sheets/fit_result.h"
#include "ui/shown/plot_place.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::Sheet;

namespace {

constexpr int lowChoices = 84; // of the choices above what was found: three tables with some rows each [u]

} // namespace

FitSheet::FitSheet(app::Document& document, app::ParameterFit& fit, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_fit(fit)
    , m_title(new Label({}, Type::Section))
    , m_choices(new FitChoices(fit))
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_alignment(new AlignmentSheet(page))
    , m_kept(new QComboBox)
    , m_result(new FitResult(fit))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton(tr("Fit")))
    , m_put(new QPushButton(tr("Put into the plant")))
    , m_next(new QPushButton(tr("What to measure next")))
    , m_profile(new QPushButton(tr("Profiles")))
    , m_keep(new QPushButton(tr("Keep")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Fit parameters to recordings"));
    m_go->setProperty("role", "primary");
    m_next->setToolTip(tr("When to take six more samples in a repetition of the first recording, and by how much they "
                          "narrow the intervals"));
    m_profile->setToolTip(tr("How much worse the fit is while each parameter is fixed and the others are refitted"));
    m_keep->setToolTip(
        tr("Keep this fit with the project: its recordings and settings, what was measured, and what was "
           "found"));
    m_remove->setToolTip(tr("Remove the fit that is shown from the project"));
    m_kept->setAccessibleName(tr("Fits that the project keeps"));
    m_kept->setPlaceholderText(tr("No fit is kept yet"));
    m_state->setWordWrap(true);
    auto* both = new QWidget;
    both->setLayout(m_both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(4 * Theme::current().u());
    m_both->addWidget(m_choices, 4);
    m_both->addWidget(m_result, 5);
    m_scroll = widgets::plainScroll(new shown::PlotPlace(both));
    m_footLine = new QHBoxLayout;
    m_secondLine = new QHBoxLayout;
    for (QPushButton* button : {m_go, m_put, m_next}) m_footLine->addWidget(button);
    m_footLine->addStretch();
    m_secondLine->addWidget(m_state, 1);
    placeFoot(m_footLine);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_kept);
    head->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_footLine);
    column->addLayout(m_secondLine);
    hide();
    connect(m_go, &QPushButton::clicked, this, &FitSheet::goOrStop);
    connect(m_put, &QPushButton::clicked, this, &FitSheet::putIn);
    connect(m_next, &QPushButton::clicked, &m_fit, &app::ParameterFit::propose);
    connect(m_profile, &QPushButton::clicked, &m_fit, &app::ParameterFit::profile);
    connect(m_keep, &QPushButton::clicked, &m_fit, &app::ParameterFit::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_fit.removeKept(m_fit.shownKept()); });
    connect(m_kept, &QComboBox::activated, this, &FitSheet::showKept);
    connect(m_close, &QPushButton::clicked, this, &FitSheet::leave);
    connect(m_choices, &FitChoices::fileAsked, this, &FitSheet::fileAsked);
    connect(m_choices, &FitChoices::placesAsked, this, &FitSheet::showPlaces);
    connect(&m_fit, &app::ParameterFit::changed, this, &FitSheet::refresh);
    connect(&m_fit, &app::ParameterFit::moved, this, &FitSheet::refreshState);
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) leave();
    });
    connect(&document, &app::Document::changed, this, &FitSheet::follow);
}

void FitSheet::placeFoot(QHBoxLayout* line)
{
    for (QPushButton* button : {m_profile, m_keep, m_close}) line->insertWidget(line->count() - 1, button);
}

// Large text takes two lines, and what was found stands beneath the choices, where its tables have room.
void FitSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    const bool narrow = look::isNarrow(this);
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setMinimumHeight(narrow ? lowChoices * Theme::current().u() : 0);
    int needed = contentsMargins().left() + contentsMargins().right() + layout()->contentsMargins().left() +
                 layout()->contentsMargins().right();
    for (const QPushButton* button : {m_go, m_put, m_next, m_profile, m_keep, m_close})
        needed += button->sizeHint().width() + m_footLine->spacing();
    m_state->setMinimumHeight(m_state->fontMetrics().height()); // without words too, or the buttons would move away
    const bool two = needed > width();
    if (two != (m_secondLine->indexOf(m_close) >= 0)) placeFoot(two ? m_secondLine : m_footLine);
}

void FitSheet::open(const QString& unit, std::vector<app::FitRun> runs, std::vector<model::TagEntry> stated)
{
    const std::string id = unit.toStdString();
    const auto other = [&] {
        return m_fit.isFitting() && m_fit.unit() != id ? tr("The fit of %1 is still running.", "a unit operation")
                                                             .arg(app::unitName(m_document.flowsheet(), m_fit.unit()))
                                                       : QString();
    };
    const bool stays = m_fit.goesOn(id) || !widgets::mayStop(this, other);
    if (stays)
        m_fit.retell(); // the plant may have another law by now
    else
        m_fit.open(id, std::move(runs), std::move(stated));
    present();
}

// Another law has other parameters.
void FitSheet::follow()
{
    if (!isVisible()) return;
    m_fit.retell();
    m_choices->take();
}

void FitSheet::goOn()
{
    m_fit.retell();
    present();
}

void FitSheet::present()
{
    m_title->setText(
        tr("Fit parameters of %1", "a unit operation").arg(app::unitName(m_document.flowsheet(), m_fit.unit())));
    m_choices->present();
    refresh();
    arrange();
    show();
    raise();
    m_choices->parameters()->setFocus(Qt::OtherFocusReason);
}

void FitSheet::addFile(const QString& path)
{
    m_fit.addFile(path);
}

void FitSheet::leave()
{
    m_alignment->leave();
    hide();
    if (!m_fit.isFitting()) m_fit.close();
}

QString FitSheet::state() const
{
    return m_state->text();
}

void FitSheet::goOrStop()
{
    if (m_fit.isFitting()) return m_fit.stop();
    m_looks = true;
    m_fit.start();
}

// Of a fit that was asked for, once it is there; beside the choices it is seen anyway.
void FitSheet::lookAtResult()
{
    if (!m_looks || m_fit.isFitting() || !m_fit.result()) return;
    m_looks = false;
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(m_result->y()); }, Qt::QueuedConnection);
}

void FitSheet::showPlaces()
{
    m_alignment->open(tr("Position of the recordings in the run"), m_fit.chosenRuns(),
                      m_fit.alignment().value_or(twin::AlignRule()),
                      [this](const auto& rule, const auto& places) { m_fit.alignBy(rule, places); });
}

// Its choices take the place of those that stood there.
void FitSheet::showKept()
{
    m_fit.showKept(m_kept->currentIndex());
    m_choices->take();
}

void FitSheet::putIn()
{
    const QString unit = QString::fromStdString(m_fit.unit());
    if (!m_fit.put()) return; // why is read here
    leave();
    emit put(unit);
}

void FitSheet::refresh()
{
    m_choices->refresh();
    refreshKept();
    m_result->refresh();
    refreshState();
    lookAtResult();
}

QString FitSheet::whatIsLeft(const studies::PlantFit& result)
{
    return tr("%1 % of the largest values are left, after %2 runs of the plant; %3 of %4 starts ended here",
              "a residual, numbers")
        .arg(QLocale().toString(100.0 * result.rms, 'g', 3), QLocale().toString(qlonglong(result.runs)),
             QLocale().toString(result.startsAtBest), QLocale().toString(result.starts));
}

void FitSheet::refreshState()
{
    const bool fitting = m_fit.isFitting();
    const QString whyNot = m_fit.whyNot();
    m_go->setText(fitting ? tr("Stop") : tr("Fit"));
    m_go->setEnabled(fitting || whyNot.isEmpty());
    m_put->setEnabled(m_fit.canPut());
    m_next->setEnabled(m_fit.canStudy());
    m_profile->setEnabled(m_fit.canStudy());
    m_keep->setEnabled(m_fit.canKeep());
    m_kept->setEnabled(!fitting && m_kept->count() > 0);
    m_remove->setEnabled(!fitting && m_fit.shownKept() >= 0);
    m_choices->setFixed(fitting);
    // Values that did not come to rest look no better than that, here and where they would go from.
    const auto& result = m_fit.result();
    const QString notConverged = !fitting && result && !result->converged ? app::sentence(result->message) : QString();
    m_put->setToolTip(notConverged);
    m_state->setToken(notConverged.isEmpty() ? Token::Muted : Token::Warn);
    if (fitting)
        m_state->setText(
            tr("Fitting; runs of the plant so far: %1").arg(QLocale().toString(qlonglong(m_fit.found().runsMade()))));
    else
        m_state->setText(stateOf(notConverged, whyNot));
    m_go->setToolTip(fitting ? QString() : whyNot);
}

// What was found, and why it cannot be fitted again as it stands.
QString FitSheet::stateOf(const QString& notConverged, const QString& whyNot) const
{
    QStringList words;
    if (!notConverged.isEmpty()) words.append(notConverged);
    if (m_fit.result())
        words.append(whatIsLeft(*m_fit.result()) + (whyNot.isEmpty() ? QString() : QStringLiteral(".")));
    if (!whyNot.isEmpty()) words.append(whyNot);
    return words.join(u' ');
}

// Those of the project; none is chosen while another result is shown.
void FitSheet::refreshKept()
{
    const QSignalBlocker quiet(m_kept);
    m_kept->clear();
    for (const app::KeptFit& fit : m_fit.kept()) {
        const QDateTime when =
            QDateTime::fromString(QString::fromStdString(fit.created), Qt::ISODateWithMs).toLocalTime();
        m_kept->addItem(tr("%1, %2", "a fit that is kept, when")
                            .arg(m_fit.choices().nameOf(fit), QLocale().toString(when, QLocale::ShortFormat)));
    }
    m_kept->setCurrentIndex(m_fit.shownKept());
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_fit_sheet.cpp"
