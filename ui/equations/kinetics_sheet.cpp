// Sheet of kinetics.
#include "ui/equations/kinetics_sheet.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/look/room.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::equations {

using namespace look;
using namespace widgets;

using app::KineticsPlace;
using model::Kinetics;
using model::KineticsRole;

namespace {

constexpr int plotHigh = 42;  // [u]
constexpr int labelWide = 52; // [u] at least
constexpr int fieldWide = 70; // [u] at most

// A value stays on one line with its unit.
QString valueWords(const std::string& quantity)
{
    return app::quantityWords(quantity).replace(u' ', QChar::Nbsp);
}

plot::XyModel curveModel(const Kinetics& kinetics)
{
    const model::KineticsCurve curve = model::kineticsCurve(kinetics);
    plot::XyModel model;
    model.title = QString::fromStdString(kinetics.term);
    model.acrossTitle = QString::fromStdString(kinetics.over);
    model.acrossUnit = shown::unitText(curve.acrossUnit);
    model.leftUnit = shown::unitText(curve.unit);
    model.curves = {{QString(), QVector<double>(curve.x.begin(), curve.x.end()),
                     QVector<double>(curve.y.begin(), curve.y.end()), 0}};
    return model;
}

// What the curve keeps: "X = 5 g/L".
QString heldWords(const Kinetics& kinetics)
{
    QStringList held;
    for (const KineticsRole& role : kinetics.roles)
        if (role.name != kinetics.over)
            held << QStringLiteral("%1 = %2").arg(QString::fromStdString(role.name), valueWords(role.at));
    return held.join(QStringLiteral(", "));
}

} // namespace

KineticsSheet::KineticsSheet(app::Document& document, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_document(document)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new QListWidget)
    , m_text(new Label({}, Type::Section))
    , m_note(new Label)
    , m_source(new Label({}, Type::Caption, Token::Muted))
    , m_plot(new plot::XyPlot)
    , m_card(makeCard())
    , m_fault(new Label({}, Type::Body, Token::Alarm))
    , m_insert(new QPushButton(tr("Insert")))
{
    setAccessibleName(tr("Kinetics"));
    m_list->setAccessibleName(tr("Kinetics"));
    for (const Kinetics& kinetics : model::kineticsLibrary())
        m_list->addItem(app::label(std::string_view(kinetics.label)));
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Insert kinetics"), Type::PageTitle), 1);
    head->addWidget(m_insert);
    head->addWidget(close);
    m_body->setSpacing(4 * Theme::current().u());
    m_body->addWidget(m_list);
    m_body->addWidget(plainScroll(m_card), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addLayout(m_body, 1);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto& all = model::kineticsLibrary();
        showKinetics(row >= 0 && std::size_t(row) < all.size() ? &all[std::size_t(row)] : nullptr);
    });
    connect(m_list, &QListWidget::itemActivated, this, &KineticsSheet::insert);
    connect(m_insert, &QPushButton::clicked, this, &KineticsSheet::insert);
    connect(close, &QPushButton::clicked, this, &KineticsSheet::leave);
    hide();
}

QWidget* KineticsSheet::makeCard()
{
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    for (Label* label : {m_text, m_note, m_source}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(m_plot);
    column->addStretch(1);
    return card;
}

void KineticsSheet::open(const std::string& record)
{
    m_record = record;
    m_plot->setFixedHeight(plotHigh * Theme::current().u());
    arrange();
    fitList();
    show();
    raise();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        showKinetics(m_shown); // the law may have other names by now
    m_list->setFocus(Qt::OtherFocusReason);
}

void KineticsSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    fitList();
}

// Beside the card where names and fields have room next to each other, else above it.
void KineticsSheet::fitList()
{
    const int u = Theme::current().u();
    const bool narrow = look::isNarrow(this);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    m_list->setMinimumSize(0, 0);
    if (narrow)
        m_list->setFixedHeight(std::max(20 * u, height() / 5));
    else
        m_list->setFixedWidth(std::min(m_list->sizeHintForColumn(0) + 8 * u, 2 * width() / 5));
}

QComboBox* KineticsSheet::field(const QString& name) const
{
    return m_names ? m_names->findChild<QComboBox*>(name) : nullptr;
}

QComboBox* KineticsSheet::addField(const std::string& name, const QString& words,
                                   const std::vector<std::string>& choices, const std::string& chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromStdString(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const std::string& choice : choices) box->addItem(QString::fromStdString(choice));
    box->setCurrentText(QString::fromStdString(chosen));
    box->setAccessibleName(words);
    auto* label = new Label(words);
    label->setWordWrap(true);
    label->setMinimumWidth(labelWide * Theme::current().u());
    label->setBuddy(box);
    box->setMaximumWidth(fieldWide * Theme::current().u());
    m_rows->addRow(label, box);
    return box;
}

void KineticsSheet::showKinetics(const Kinetics* kinetics)
{
    m_shown = kinetics;
    m_fault->hide();
    m_insert->setEnabled(kinetics != nullptr);
    delete m_names;
    m_names = nullptr;
    m_term = nullptr;
    if (!kinetics) return;
    m_text->setText(
        QStringLiteral("%1 = %2").arg(QString::fromStdString(kinetics->term), QString::fromStdString(kinetics->text)));
    m_note->setText(app::label(std::string_view(kinetics->note)));
    const QString held = heldWords(*kinetics), source = QString::fromStdString(kinetics->source);
    m_source->setText(held.isEmpty() ? tr("Source: %1. The curve has the values below.").arg(source)
                                     : tr("Source: %1. The curve has the values below, and %2.").arg(source, held));
    m_plot->setModel(curveModel(*kinetics));
    m_names = new QWidget;
    m_rows = new QFormLayout(m_names);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const KineticsPlace guess = app::guessedPlace(m_document.flowsheet(), m_record, *kinetics);
    const auto& flowsheet = m_document.flowsheet();
    const KineticsRole asTerm{{}, KineticsRole::Means::GrowthRate, {}, {}, {}};
    m_term = addField({}, tr("Term of the law"), app::namesFor(flowsheet, m_record, asTerm), guess.term);
    for (std::size_t i = 0; i < kinetics->roles.size(); ++i) {
        const KineticsRole& role = kinetics->roles[i];
        addField(role.name,
                 tr("%1, %2", "a name in an expression, what it stands for")
                     .arg(QString::fromStdString(role.name), app::label(std::string_view(role.label))),
                 app::namesFor(flowsheet, m_record, role), guess.roles[i].second);
    }
    std::size_t at = 0;
    for (const auto& [name, entry] : kinetics->params.members()) {
        const std::string label = entry.find("label")->string();
        const QString value = valueWords(entry.find("value")->string());
        addField(name,
                 tr("%1, %2: %3", "a name in an expression, what it stands for, its value")
                     .arg(QString::fromStdString(name), app::label(std::string_view(label)), value),
                 {}, guess.params[at++].second);
    }
    static_cast<QVBoxLayout*>(m_card->layout())->insertWidget(m_card->layout()->count() - 1, m_names);
    m_names->show();
}

void KineticsSheet::insert()
{
    if (!m_shown) return;
    const auto named = [this](const std::string& name) {
        return field(QString::fromStdString(name))->currentText().trimmed().toStdString();
    };
    KineticsPlace place;
    place.term = m_term->currentText().trimmed().toStdString();
    for (const KineticsRole& role : m_shown->roles) place.roles.emplace_back(role.name, named(role.name));
    for (const base::Json::Member& param : m_shown->params.members())
        place.params.emplace_back(param.first, named(param.first));
    const app::Edited edited = app::insertKinetics(m_document.flowsheet(), m_record, *m_shown, place);
    if (!edited) {
        m_fault->setText(app::sentence(edited.error().what));
        m_fault->show();
        return;
    }
    m_document.apply(edited, tr("Insert %1").arg(app::label(std::string_view(m_shown->label))));
    m_document.endMerge();
    leave();
    emit inserted(m_record + "/let/" + place.term);
}

} // namespace titer::equations

#include "ui/equations/moc_kinetics_sheet.cpp"
