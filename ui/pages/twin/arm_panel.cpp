#include "ui/pages/twin/arm_panel.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace titer::pages {

using guard::ArmState;
using guard::ArmTerms;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

struct TermRow {
    double ArmTerms::* value;
    const char* label;
    const char* unit;
};
constexpr TermRow termRows[ArmPanel::termCount] = {
    {&ArmTerms::advisory, QT_TRANSLATE_NOOP("ArmPanel", "Advisory for"), "h"},
    {&ArmTerms::armed, QT_TRANSLATE_NOOP("ArmPanel", "Armed for"), "h"},
    {&ArmTerms::hold, QT_TRANSLATE_NOOP("ArmPanel", "Confirmation held for"), "s"},
    {&ArmTerms::stale, QT_TRANSLATE_NOOP("ArmPanel", "Oldest reading"), "min"},
    {&ArmTerms::cutting, QT_TRANSLATE_NOOP("ArmPanel", "Longest cut of the guard"), "min"},
    {&ArmTerms::outOfBand, QT_TRANSLATE_NOOP("ArmPanel", "Longest out of the band"), "min"},
    {&ArmTerms::maxGap, QT_TRANSLATE_NOOP("ArmPanel", "Longest gap of the clock"), "s"},
};

QString termName(int i)
{
    return QCoreApplication::translate("ArmPanel", termRows[i].label);
}

bool areOther(const ArmTerms& terms, const ArmTerms& known)
{
    return std::ranges::any_of(termRows, [&](const TermRow& row) { return terms.*row.value != known.*row.value; });
}

// Shows how much of the time it was held.
class ArmButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        if (m_share <= 0.0) return;
        const int bar = Theme::current().u();
        QPainter painter(this);
        painter.fillRect(QRectF(0, height() - bar, std::min(1.0, m_share) * width(), bar),
                         Theme::current().color(Token::Accent));
    }

private:
    double m_share = 0.0;
};

} // namespace

ArmPanel::ArmPanel(app::LoopSession& loops, QWidget* parent)
    : QWidget(parent)
    , m_loops(loops)
    , m_state(new Label({}, Type::Strong))
    , m_why(new Label({}, Type::Body, Token::Alarm))
    , m_disarmers(new Label({}, Type::Caption, Token::Muted))
    , m_begin(new QPushButton)
    , m_arm(new ArmButton(tr("Hold to arm")))
    , m_acknowledge(new QPushButton(tr("Acknowledge")))
    , m_disarm(new QPushButton(tr("Disarm")))
{
    m_begin->setToolTip(tr("What it would do is shown from now on, and nothing is written to the device"));
    m_arm->setToolTip(tr("Hold the mouse button or Space until it is armed"));
    m_arm->setAccessibleDescription(m_arm->toolTip());
    m_disarm->setToolTip(tr("Back to the recipe, at the rates of the guard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (Label* words : {m_state, m_why, m_disarmers}) {
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto* grid = new QGridLayout;
    for (int i = 0; i < termCount; ++i) {
        auto* name = new Label(termName(i));
        QLineEdit* field = m_terms[std::size_t(i)] = new QLineEdit;
        field->setAccessibleName(termName(i));
        name->setBuddy(field);
        grid->addWidget(name, i % 4, 2 * (i / 4));
        grid->addWidget(field, i % 4, 2 * (i / 4) + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    auto* acts = new QHBoxLayout;
    for (QPushButton* act : {m_begin, m_arm, m_acknowledge, m_disarm}) acts->addWidget(act);
    acts->addStretch();
    column->addLayout(acts);
    column->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &ArmPanel::begin);
    connect(m_arm, &QPushButton::pressed, this, &ArmPanel::press);
    connect(m_arm, &QPushButton::released, this, &ArmPanel::letGo);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { m_loops.acknowledge(m_loop, answer()); });
    connect(m_disarm, &QPushButton::clicked, this, [this] { m_loops.disarm(m_loop, answer()); });
    connect(&m_loops, &app::LoopSession::changed, this, [this] {
        if (isVisible()) refresh();
    });
    refresh();
}

// It may come when the panel has gone.
app::LoopSession::Answer ArmPanel::answer()
{
    return [self = QPointer(this)](const std::optional<base::Error>& error) {
        if (self && error) emit self->failed(app::sentence(error->what));
    };
}

void ArmPanel::setLoop(const std::string& id)
{
    if (id == m_loop) return refresh();
    letGo();
    m_loop = id;
    if (const app::LoopRow* loop = m_loops.find(id)) showTerms(loop->terms);
    refresh();
}

void ArmPanel::showTerms(const ArmTerms& terms)
{
    m_known = terms;
    for (int i = 0; i < termCount; ++i)
        term(i)->setText(QString::fromStdString(base::writeQuantity(terms.*termRows[i].value, termRows[i].unit)));
}

void ArmPanel::begin()
{
    ArmTerms terms;
    for (int i = 0; i < termCount; ++i) {
        const TermRow& row = termRows[i];
        const base::Result<double> time = base::readQuantity(term(i)->text().trimmed().toStdString(), "s", row.unit);
        if (!time) {
            emit failed(tr("%1: %2", "a time, what is wrong").arg(termName(i), app::sentence(time.error().what)));
            return term(i)->setFocus(Qt::OtherFocusReason);
        }
        terms.*row.value = *time;
    }
    if (const base::Errors faults = guard::faultsOf(terms); !faults.empty()) {
        emit failed(app::sentence(faults.front().what));
        return;
    }
    m_loops.begin(m_loop, terms, answer());
}

void ArmPanel::press()
{
    m_pressed = m_loop;
    m_loops.press(m_loop, answer());
}

void ArmPanel::letGo()
{
    if (m_pressed.empty()) return;
    m_loops.release(std::exchange(m_pressed, {}), answer());
}

void ArmPanel::hideEvent(QHideEvent* event)
{
    letGo();
    m_arm->setDown(false);
    QWidget::hideEvent(event);
}

void ArmPanel::refresh()
{
    const app::LoopRow* loop = m_loops.find(m_loop);
    setEnabled(loop && !loop->tag.empty());
    const bool isOff = !loop || loop->arming == ArmState::Disarmed;
    const bool waits = loop && loop->arming == ArmState::Advisory, holds = loop && loop->arming == ArmState::Holding;
    const bool dropped = loop && loop->arming == ArmState::Dropped;
    // Nobody runs it: nothing can be asked of it, but that it was looked at where its recorder is lost.
    const bool isUnheard = loop && loop->unheardSince != 0, isEnded = loop && loop->ended != app::LoopEnd::None;
    m_state->setText(loop ? tr("%1: %2", "a loop, how it stands").arg(shown::loopName(*loop), shown::armingWords(*loop))
                          : tr("No loop is chosen."));
    QStringList why;
    if (loop && loop->tag.empty())
        why.append(tr("No tag of a source drives its set-point. Name one in the settings of the source on the page "
                      "Data."));
    if (loop && loop->trouble) why.append(app::sentence(*loop->trouble));
    if (isUnheard && loop->isRecorderLost)
        why.append(tr("Look at the device, then acknowledge that here; or start the recorder again."));
    if (loop) why.append(shown::doubtWords(*loop));
    why.removeAll(QString());
    m_why->setText(why.join(u' '));
    m_why->setVisible(!why.isEmpty());
    m_disarmers->setText(loop ? shown::disarmerWords(*loop) : QString());
    const bool armFocused = m_arm->hasFocus();
    m_begin->setText(waits || holds ? tr("Begin anew") : tr("Begin as advisory"));
    m_begin->setVisible((isOff || waits || holds) && !isEnded);
    m_arm->setVisible(waits || holds);
    m_arm->setEnabled(holds || !m_pressed.empty() ||
                      (waits && loop->advisoryLeft <= 0.0 && loop->doubt == guard::Distrust::None));
    static_cast<ArmButton*>(m_arm)->setShare(holds && loop->terms.hold > 0.0 ? 1.0 - loop->holdLeft / loop->terms.hold
                                                                             : 0.0);
    m_acknowledge->setVisible(dropped || (isUnheard && loop->isRecorderLost));
    m_acknowledge->setToolTip(isUnheard ? tr("You have looked at the device; the loop is no longer unknown then")
                                        : tr("You have seen why it dropped; it is advisory again then"));
    m_disarm->setVisible(!isOff || (loop && loop->isDriven));
    for (QLineEdit* field : m_terms) field->setEnabled((isOff || waits) && !isEnded);
    // What holds, also where another window has set it; what is typed stays as long as it can be begun.
    if (loop && (areOther(loop->terms, m_known) || !(isOff || waits))) showTerms(loop->terms);
    // Armed while it was held: what takes it back has the focus, so that letting go does nothing.
    if (armFocused && m_arm->isHidden()) m_disarm->setFocus(Qt::OtherFocusReason);
}

QString ArmPanel::words() const
{
    return QStringList{m_state->text(), m_why->text(), m_disarmers->text()}.join(u'\n');
}

} // namespace titer::pages

#include "ui/pages/twin/moc_arm_panel.cpp"
