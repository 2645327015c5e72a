#include "ui/pages/twin/loop_start_sheet.h"

#include "app/common/sentence.h"
#include "core/base/time.h"
#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

namespace {

// Of the device.
constexpr const char *heartbeatKey = "heartbeat", *fallsBackKey = "falls_back";
constexpr const char *batchClockKey = "batch_clock", *batchBeganKey = "batch_began";
constexpr std::string_view shownKeys[] = {heartbeatKey, fallsBackKey, batchClockKey, batchBeganKey};

// Without a zone it is of this computer's.
std::string instantText(const QString& text)
{
    const std::optional<base::DateTime> typed = base::readDateTime(text.toStdString());
    if (!typed) return text.toStdString(); // what is wrong with it is said by whoever takes it
    const qint64 asUtc = typed->clock.microseconds / 1000;
    const QDateTime clock = QDateTime::fromMSecsSinceEpoch(asUtc, Qt::UTC);
    const int local = QDateTime(clock.date(), clock.time()).offsetFromUtc() / 60;
    return base::writeInstant(typed->instant(local));
}

} // namespace

LoopStartSheet::LoopStartSheet(app::LoopChoice choice, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_choice(std::move(choice))
    , m_source(new QComboBox)
    , m_heartbeat(new QLineEdit)
    , m_fallsBack(new QLineEdit)
    , m_batchClock(new QLineEdit)
    , m_batchBegan(new QLineEdit)
    , m_fallBackWords(new Label({}, Type::Caption, Token::Muted))
    , m_recorderWords(new Label({}, Type::Caption, Token::Muted))
    , m_run(new QPushButton(tr("Run as advisory")))
    , m_stop(new QPushButton(tr("Run no loops")))
{
    setAccessibleName(tr("Loops at a source"));
    m_run->setProperty("role", "primary");
    for (QLineEdit* field : {m_heartbeat, m_batchClock}) field->setPlaceholderText(tr("none"));
    m_batchBegan->setPlaceholderText(tr("not stated", "an instant"));
    auto* words = new Label(tr("The recorder runs the controllers whose set-points have guards, as %1. It shows what "
                               "they would do, and writes nothing until somebody arms them.")
                                .arg(QString::fromStdString(store::personOfProcess())));
    auto* batchWords =
        new Label(tr("By it controllers work in their phases, and loops drop to the recipe. The tag counts "
                     "the time since the begin, or tells that. A source that knows it needs neither."),
                  Type::Caption, Token::Muted);
    for (Label* label : {words, batchWords, m_fallBackWords, m_recorderWords}) label->setWordWrap(true);
    auto *device = new QFormLayout, *batch = new QFormLayout;
    const auto add = [](QFormLayout* form, const QString& name, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(device, tr("Source"), m_source);
    add(device, tr("Tag of the heartbeat"), m_heartbeat);
    add(device, tr("Falls back after"), m_fallsBack);
    add(batch, tr("Tag of the batch clock"), m_batchClock);
    add(batch, tr("Or the batch began at"), m_batchBegan);
    batch->addRow(batchWords);
    auto* forms = new QHBoxLayout;
    forms->addLayout(device, 1);
    forms->addSpacing(4 * look::Theme::current().u());
    forms->addLayout(batch, 1);
    auto* close = new QPushButton(tr("Close"));
    auto* foot = new QHBoxLayout;
    for (QPushButton* act : {m_run, m_stop, close}) foot->addWidget(act);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Loops at a source"), Type::Section));
    column->addWidget(words);
    column->addLayout(forms);
    column->addWidget(m_fallBackWords);
    column->addWidget(m_recorderWords);
    column->addStretch();
    column->addLayout(foot);
    QObject::connect(m_heartbeat, &QLineEdit::textChanged, this, &LoopStartSheet::refreshWords);
    QObject::connect(m_run, &QPushButton::clicked, this, &LoopStartSheet::run);
    QObject::connect(m_stop, &QPushButton::clicked, this, &LoopStartSheet::stop);
    QObject::connect(close, &QPushButton::clicked, this, &LoopStartSheet::leave);
    hide();
}

void LoopStartSheet::open()
{
    const std::optional<app::LoopSetup> setup = m_choice.setup();
    m_source->clear();
    for (const connect::Source& source : m_choice.sources())
        m_source->addItem(QString::fromStdString(source.label.empty() ? source.id : source.label),
                          QString::fromStdString(source.id));
    if (setup) m_source->setCurrentIndex(m_source->findData(QString::fromStdString(setup->source)));
    m_device = setup ? setup->device : connect::Settings();
    m_heartbeat->setText(QString::fromStdString(m_device.value(heartbeatKey)));
    m_fallsBack->setText(m_device.has(fallsBackKey) ? QString::fromStdString(m_device.value(fallsBackKey))
                                                    : QStringLiteral("30 s"));
    m_batchClock->setText(QString::fromStdString(m_device.value(batchClockKey)));
    m_batchBegan->setText(QString::fromStdString(m_device.value(batchBeganKey)));
    m_stop->setVisible(setup.has_value());
    refreshWords();
    arrange();
    show();
    raise();
    m_source->setFocus(Qt::OtherFocusReason);
}

void LoopStartSheet::refreshWords()
{
    m_fallBackWords->setText(m_heartbeat->text().trimmed().isEmpty()
                                 ? tr("Without a heartbeat the device does not fall back by itself: a person does it "
                                      "within this time when the recorder is silent.")
                                 : tr("The recorder writes to this tag while a loop is armed; when it is silent for "
                                      "this time, the device falls back by itself."));
    m_recorderWords->setText(m_choice.isRecording()
                                 ? tr("The recorder sets this source up again and goes on with the others.")
                                 : tr("No recorder is running. The loops begin with it; start it on the page Data."));
}

// What is not shown here stays as it is stated.
void LoopStartSheet::run()
{
    connect::Settings device;
    for (const auto& [key, text] : m_device.entries())
        if (std::ranges::find(shownKeys, key) == std::end(shownKeys)) device.add(key, text);
    const auto state = [this, &device](const char* key, const QLineEdit* field) {
        const QString text = field->text().trimmed();
        if (!text.isEmpty()) device.add(key, field == m_batchBegan ? instantText(text) : text.toStdString());
    };
    state(heartbeatKey, m_heartbeat);
    state(fallsBackKey, m_fallsBack);
    state(batchClockKey, m_batchClock);
    state(batchBeganKey, m_batchBegan);
    take(m_choice.run(m_source->currentData().toString().toStdString(), device, answer()));
}

void LoopStartSheet::stop()
{
    take(m_choice.stop(answer()));
}

void LoopStartSheet::take(const base::Done& done)
{
    if (done) return leave();
    emit failed(app::sentence(done.error().what));
}

// It may come when the sheet has gone.
app::LoopSession::Answer LoopStartSheet::answer()
{
    return [self = QPointer(this)](const std::optional<base::Error>& error) {
        if (self && error) emit self->failed(app::sentence(error->what));
    };
}

QString LoopStartSheet::words() const
{
    return m_fallBackWords->text() + u'\n' + m_recorderWords->text();
}

} // namespace titer::pages

#include "ui/pages/twin/moc_loop_start_sheet.cpp"
