// Lines of equations.
#include "ui/equations/equation_row.h"

#include "app/common/sentence.h"
#include "ui/equations/equation_field.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace titer::equations {

using namespace look;
using namespace widgets;

namespace {

constexpr int typingPause = 300; // [ms]

// The whole of what a field may be too short for, and what it is.
QString withHelp(const QString& text, const QString& help)
{
    return text.isEmpty() || help.isEmpty() ? text + help : text + u'\n' + help;
}

} // namespace

EquationRow::EquationRow(const app::EquationLine& line, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_field(new EquationField)
    , m_value(new Label({}, Type::Caption, Token::Muted))
    , m_whole(new Label({}, Type::Caption, Token::Muted))
    , m_error(new Label({}, Type::Caption, Token::Alarm))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* grid = new QGridLayout(this);
    if (line.named) {
        m_name = new QLineEdit;
        m_name->setFrame(false);
        m_name->installEventFilter(this);
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            const QString name = m_name->text().trimmed();
            if (name != m_line.name) emit renamed(name);
            showName();
        });
        grid->addWidget(m_name, 0, 0);
    } else {
        m_fixedName = new Label(line.name);
        m_fixedName->setWordWrap(true);
        grid->addWidget(m_fixedName, 0, 0);
    }
    if (line.named || line.isItem) {
        m_remove = new QToolButton;
        m_remove->setIcon(icon(QStringLiteral("i-close")));
        m_remove->setAutoRaise(true);
        m_remove->setFocusPolicy(Qt::TabFocus);
        connect(m_remove, &QToolButton::clicked, this, &EquationRow::removeAsked);
    }
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_value, 0, 2);
    if (m_remove) grid->addWidget(m_remove, 0, 3); // Tab goes in this order
    grid->addWidget(m_whole, 1, 1, 1, 2);
    grid->addWidget(m_error, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (Label* beneath : {m_whole, m_error}) {
        beneath->wrapWhole();
        beneath->hide();
    }
    connect(m_field, &EquationField::typed, this, &EquationRow::read);
    connect(m_field, &QLineEdit::textChanged, this, &EquationRow::showWhole);
    connect(m_field, &EquationField::focused, this, &EquationRow::showWhole);
    connect(m_field, &EquationField::left, this, &EquationRow::showWhole);
    connect(m_field, &EquationField::finished, this, &EquationRow::leave);
    connect(m_field, &EquationField::abandoned, this, [this] {
        m_refusal.clear();
        emit withdrawn();
        leave();
    });
    connect(m_field, &EquationField::entered, this, &EquationRow::entered);
    connect(m_field, &EquationField::stepped, this, &EquationRow::stepped);
    connect(m_field, &EquationField::focused, this, &EquationRow::focused);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &EquationRow::showFault);
    connect(&Theme::current(), &Theme::changed, this, &EquationRow::layOut);
    layOut();
}

void EquationRow::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(4 * u, u / 2, 2 * u, u / 2);
    static_cast<QGridLayout*>(layout())->setHorizontalSpacing(2 * u);
    static_cast<QGridLayout*>(layout())->setVerticalSpacing(0);
    m_value->setMinimumWidth(m_value->isHidden() ? 0 : 24 * u);
    // All texts end in one place, whether or not their line can be removed.
    static_cast<QGridLayout*>(layout())->setColumnMinimumWidth(3, 8 * u);
    if (m_remove) m_remove->setFixedWidth(8 * u);
}

void EquationRow::showWhole()
{
    const bool cut =
        m_field->fontMetrics().horizontalAdvance(m_field->text()) > m_field->width() - 4 * Theme::current().u();
    const bool shown = m_field->hasFocus() && cut;
    m_whole->setText(shown ? m_field->text() : QString());
    m_whole->setVisible(shown);
}

void EquationRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhole();
}

bool EquationRow::fits(const app::EquationLine& line) const
{
    return line.place.path() == m_line.place.path() && line.named == m_line.named;
}

void EquationRow::read(const QString& text)
{
    const base::Done read = app::readEquation(m_line, text);
    m_refused = text.trimmed();
    m_refusal = read ? QString() : app::sentence(read.error().what);
    m_applying = true;
    read ? emit typed(text) : emit withdrawn();
    m_applying = false;
    m_field->setWrong(!read);
    read ? m_pause.stop() : m_pause.start();
    if (read) showFault();
}

void EquationRow::leave()
{
    m_pause.stop();
    if (m_field->text() != m_line.text) m_field->setText(m_line.text);
    showFault();
    emit finished();
}

void EquationRow::showName()
{
    m_name->setText(m_line.name);
    m_name->setCursorPosition(0); // of what is longer than the field the begin is read
}

// Of what is being typed, else of what stands, else why something else was not taken.
void EquationRow::showFault()
{
    const bool isOpen = m_field->isTyping() && !m_refusal.isEmpty();
    const bool wrong = isOpen || !m_line.error.isEmpty();
    const QString kept =
        m_refusal.isEmpty() ? QString() : tr("“%1” was not taken. %2", "a text, why").arg(m_refused, m_refusal);
    m_error->setText(isOpen ? m_refusal : wrong ? m_line.error : kept);
    m_error->setVisible(!m_error->text().isEmpty());
    m_field->setWrong(wrong);
    m_field->setAccessibleDescription(m_error->text());
}

void EquationRow::show(const app::EquationLine& line, const QStringList& names)
{
    if (line.text != m_line.text && !m_applying) {
        m_field->endTyping(); // undo, another page
        m_refusal.clear();
    }
    m_line = line;
    if (m_name && !m_name->hasFocus()) showName();
    if (m_fixedName) {
        m_fixedName->setText(line.name);
        m_fixedName->setToolTip(line.name);
    }
    if (m_name) {
        m_name->setToolTip(withHelp(line.name, line.help));
        m_name->setAccessibleName(tr("Name of %1").arg(line.name));
    }
    if (m_remove) {
        m_remove->setToolTip(tr("Remove %1").arg(line.name));
        m_remove->setAccessibleName(tr("Remove %1").arg(line.name));
    }
    m_field->setNames(line.isText ? names : QStringList());
    m_field->setAccessibleName(line.name);
    m_field->setToolTip(withHelp(line.text, line.help));
    // What is being typed stays.
    if (!m_field->isTyping() && m_field->text() != line.text) {
        const int cursor = m_field->cursorPosition();
        m_field->setText(line.text);
        m_field->setCursorPosition(cursor);
    }
    if (!m_pause.isActive()) showFault();
}

void EquationRow::setValue(const QString& value)
{
    m_value->setText(value);
    m_value->setVisible(!value.isEmpty());
    layOut();
}

void EquationRow::setNameWidth(int width)
{
    if (m_name) m_name->setFixedWidth(width);
    if (m_fixedName) m_fixedName->setFixedWidth(width);
}

// That its name takes.
int EquationRow::nameWidth() const
{
    const QWidget* name = m_name ? static_cast<QWidget*>(m_name) : m_fixedName;
    return name->fontMetrics().horizontalAdvance(m_line.name) + 4 * Theme::current().u();
}

QString EquationRow::value() const
{
    return m_value->text();
}

QString EquationRow::error() const
{
    return m_error->text();
}

// A name that is not kept is the one before.
bool EquationRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && m_name->text() != m_line.name) {
            m_name->setText(m_line.name);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_field->setFocus(Qt::TabFocusReason); // leaves the name, which keeps it
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace titer::equations

#include "ui/equations/moc_equation_row.cpp"
