// Rows of forms.
#include "ui/form/fields/form_row.h"

#include "app/common/long_words.h"
#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/form/fields/number_field.h"
#include "ui/form/fields/unit_button.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <memory>

namespace titer::form {

using app::FormRow;
using namespace look;
using namespace widgets;

RowWidget::RowWidget(const FormRow& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_grid(new QGridLayout(this))
    , m_label(new Label)
    , m_hint(new Label({}, Type::Caption, Token::Muted))
    , m_error(new Label({}, Type::Caption, Token::Alarm))
{
    // A form scrolls; its rows never shrink.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_label->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_hint, 1, 0, 1, 3);
    m_grid->addWidget(m_error, 2, 0, 1, 3);
    m_grid->setColumnStretch(0, 1);
    if (row.kind == FormRow::Kind::Number)
        makeNumber();
    else
        makeChoice();
    m_label->setBuddy(field());
    m_hint->hide();
    m_error->hide();
    connect(&Theme::current(), &Theme::changed, this, &RowWidget::refresh);
    refresh();
    show(row);
}

void RowWidget::makeNumber()
{
    m_number = new NumberField;
    m_unit = new UnitButton;
    m_grid->addWidget(m_number, 0, 1);
    m_grid->addWidget(m_unit, 0, 2);
    m_grid->setAlignment(m_unit, Qt::AlignVCenter);
    m_number->installEventFilter(this);
    connect(m_number, &NumberField::typed, this, &RowWidget::read);
    connect(m_number, &NumberField::restoreAsked, this, [this] {
        m_refusal.clear();
        apply(base::Json());
        leave();
    });
    connect(m_number, &NumberField::finished, this, &RowWidget::leave);
    connect(m_number, &NumberField::abandoned, this, &RowWidget::abandon);
    // What moved under the mouse would miss the second click of two.
    m_afterClicks.setSingleShot(true);
    connect(&m_afterClicks, &QTimer::timeout, this, [this] { showHint(m_number->hasFocus()); });
    connect(m_number, &NumberField::focusChanged, this, [this](bool on, Qt::FocusReason reason) {
        reason == Qt::MouseFocusReason ? m_afterClicks.start(QApplication::doubleClickInterval()) : showHint(on);
        if (on) emit focused(this);
    });
    connect(m_unit, &UnitButton::clicked, this, &RowWidget::chooseUnit);
}

void RowWidget::makeChoice()
{
    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_grid->addWidget(m_choice, 0, 1, 1, 2);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { emit chosen(m_choice->itemData(index).toString().toStdString()); });
}

bool RowWidget::fits(const FormRow& row) const
{
    return row.path == m_row.path && (row.kind == FormRow::Kind::Number) == (m_number != nullptr);
}

QWidget* RowWidget::field() const
{
    return m_number ? static_cast<QWidget*>(m_number) : m_choice;
}

void RowWidget::show(const FormRow& row)
{
    const bool changed = row.text != m_row.text || row.unit != m_row.unit;
    // Undo, or an edit elsewhere: what was being typed is no longer about this value.
    if (m_number && changed && !m_applying) {
        m_number->endTyping();
        m_before.reset();
        m_refusal.clear();
    }
    m_row = row;
    m_label->setText(app::breakable(row.label));
    m_label->setToolTip(row.help);
    field()->setToolTip(row.help);
    field()->setAccessibleName(row.unit.empty() ? row.label : tr("%1 in %2").arg(row.label, shown::unitText(row.unit)));
    field()->setAccessibleDescription(row.help);
    fitFont();
    if (m_number) {
        m_number->setStep(std::pow(10.0, -row.decimals));
        // What is being typed stays. What the plant has against a value goes as soon as the plant says so.
        if (!m_number->isTyping() && m_number->text() != row.text) m_number->setText(row.text);
        m_unit->setText(shown::unitText(row.unit));
        m_unit->setMenuThere(row.unitChoices.size() > 1);
        m_unit->setToolTip(row.unitChoices.size() > 1 ? tr("Another unit") : QString());
        m_unit->setAccessibleName(tr("Unit of %1: %2").arg(row.label, shown::unitText(row.unit)));
        m_number->setPlaceholderText(row.defaultValue.isEmpty() ? QStringLiteral("–") : QString());
        if (!m_number->isTyping()) showValueFault();
    } else {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const app::FormChoice& choice : row.choices)
            m_choice->addItem(choice.label, QString::fromStdString(choice.id));
        m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(row.chosen)));
        fitChoice();
        showFault(row.error);
    }
    if (!m_afterClicks.isActive()) showHint(field()->hasFocus());
    update();
}

// All that was typed is read as the row was before the first key: the beginning of it may have had another unit.
void RowWidget::read(const QString& text)
{
    if (!m_before) m_before = m_row;
    const base::Result<base::Json> value = app::readTyped(*m_before, text);
    m_refusal = value ? QString() : app::sentence(value.error().what);
    showFault(m_refusal);
    value ? apply(*value) : withdraw();
}

void RowWidget::leave()
{
    m_before.reset();
    if (m_number->text() != m_row.text) m_number->setText(m_row.text);
    showValueFault();
    emit finished();
}

void RowWidget::abandon()
{
    m_refusal.clear();
    withdraw();
    leave();
    m_number->selectAll();
}

// What is wrong with the value, else why another one was not taken.
void RowWidget::showValueFault()
{
    const bool wrong = !m_row.error.isEmpty();
    const bool bare = m_row.text.isEmpty() || m_row.unit.empty();
    const QString value = bare ? m_row.text : m_row.text + u' ' + shown::unitText(m_row.unit);
    if (wrong || m_refusal.isEmpty()) return showFault(m_row.error, wrong);
    showFault(value.isEmpty() ? m_refusal
                              : tr("%1 It is still %2.", "why it was refused, the value").arg(m_refusal, value),
              false);
}

void RowWidget::withdraw()
{
    m_applying = true;
    emit withdrawn();
    m_applying = false;
}

void RowWidget::apply(const base::Json& value)
{
    m_applying = true;
    emit typed(value);
    m_applying = false;
}

void RowWidget::showFault(const QString& fault, bool wrong)
{
    m_fault = fault;
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    if (m_number)
        m_number->setWrong(wrong);
    else {
        m_choice->setProperty("wrong", wrong);
        m_choice->update();
    }
}

void RowWidget::showHint(bool focused)
{
    QStringList parts;
    if (!m_row.range.isEmpty()) parts << tr("Allowed %1").arg(m_row.range);
    if (!m_row.defaultValue.isEmpty()) parts << tr("default %1").arg(m_row.defaultValue);
    m_hint->setText(parts.join(QStringLiteral(" · ")));
    m_hint->setVisible(focused && m_number && !parts.isEmpty());
}

void RowWidget::focusField(const QString& typed)
{
    field()->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty() || !m_number) return;
    m_number->setText(typed);
    emit m_number->textEdited(typed);
}

void RowWidget::chooseUnit()
{
    QMenu menu(this);
    for (const std::string& unit : m_row.unitChoices) {
        QAction* action = menu.addAction(shown::unitText(unit));
        action->setCheckable(true);
        action->setChecked(unit == m_row.unit);
        action->setData(QString::fromStdString(unit));
    }
    const QAction* picked = menu.exec(m_unit->mapToGlobal(QPoint(0, m_unit->height())));
    if (!picked) return;
    const std::string unit = picked->data().toString().toStdString();
    base::Result<base::Json> value = app::inUnit(m_row, unit);
    if (!value) return showFault(app::sentence(value.error().what));
    // The default in another unit has to stand in the file, or the unit would be forgotten.
    if (value->isNull() && !std::isnan(m_row.defaultSi))
        value = base::Json(base::writeQuantity(m_row.defaultSi, unit, 12));
    apply(*value);
    // A unit that was chosen for all values of the kind gives way in this one.
    if (app::shownUnit(m_row.siUnit, unit, m_row.path) != unit) app::ShownUnits::current().choose(m_row.path, unit);
    emit finished();
}

// What differs from the default is bold.
void RowWidget::fitFont()
{
    field()->setFont(Theme::current().font(m_row.state == FormRow::State::Default ? Type::Body : Type::Strong));
}

void RowWidget::refresh()
{
    const int u = Theme::current().u();
    fitFont();
    m_grid->setContentsMargins(8 * u, u / 2, 3 * u, u / 2);
    m_grid->setHorizontalSpacing(2 * u);
    m_grid->setVerticalSpacing(u / 2);
    if (m_number) {
        m_number->setFixedWidth(21 * u);
        m_unit->updateGeometry();
    } else {
        fitChoice();
    }
}

// As wide as numbers with their units are; what is chosen takes of the label's room what that leaves.
void RowWidget::fitChoice()
{
    const int u = Theme::current().u(), usual = 38 * u;
    const int text = m_choice->fontMetrics().horizontalAdvance(m_choice->currentText()) + 10 * u;
    const int label = m_label->fontMetrics().horizontalAdvance(m_label->text());
    m_choice->setFixedWidth(std::clamp(text, usual, std::max(usual, width() - label - 14 * u)));
}

void RowWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_choice) fitChoice();
}

// What the window does with the number in focus.
void RowWidget::addActs(QMenu* menu)
{
    if (auto* study = window()->findChild<QAction*>(QStringLiteral("study.parameter"))) menu->addAction(study);
}

void RowWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_number) return event->ignore();
    m_number->setFocus(Qt::OtherFocusReason);
    QMenu menu(this);
    addActs(&menu);
    if (!menu.isEmpty()) menu.exec(event->globalPos());
}

// The field has a menu of its own for its text.
bool RowWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_number || event->type() != QEvent::ContextMenu) return QWidget::eventFilter(watched, event);
    const std::unique_ptr<QMenu> menu(m_number->createStandardContextMenu());
    m_number->setFocus(Qt::OtherFocusReason);
    if (!menu->isEmpty()) menu->addSeparator();
    addActs(menu.get());
    menu->exec(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

void RowWidget::paintEvent(QPaintEvent*)
{
    if (m_row.state == FormRow::State::Default) return;
    // The dot: differs from the default.
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(m_row.state == FormRow::State::Invalid ? Token::Alarm : Token::Accent));
    painter.drawEllipse(QPointF(5.5 * theme.u(), field()->geometry().center().y() + 0.5), 0.75 * theme.u(),
                        0.75 * theme.u());
}

} // namespace titer::form

#include "ui/form/fields/moc_form_row.cpp"
