#include "ui/pages/learn/editor/measure_edit.h"

#include "app/common/unit_text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::Measurable;
using app::MeasureForm;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int fieldWidth = 28; // [u]

QLineEdit* namedField(const QString& name, const QString& placeholder)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setPlaceholderText(placeholder);
    field->setMinimumWidth(fieldWidth * Theme::current().u());
    return field;
}

QPushButton* flatButton(const QString& words)
{
    auto* button = new QPushButton(words);
    button->setProperty("role", "flat");
    button->setAutoDefault(true);
    return button;
}

} // namespace

MeasureEdit::MeasureEdit(Subject subject, QWidget* parent)
    : QWidget(parent)
    , m_where(subject)
    , m_subject(new QComboBox)
    , m_take(new QComboBox)
    , m_at(namedField(tr("The time, or the limit that is crossed"), {}))
    , m_more(flatButton(tr("More about the measure")))
    , m_from(namedField(tr("Only from this time on"), tr("such as 2 d")))
    , m_until(namedField(tr("Only until this time"), tr("such as 9 d")))
    , m_unit(namedField(tr("Unit in which it is read"), tr("the usual one")))
    , m_start(new QCheckBox(tr("of the plant that the lesson begins with")))
    , m_addOver(flatButton(tr("Divide by…")))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().u());
    m_subject->setAccessibleName(tr("What is measured"));
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(14);
    m_subject->lineEdit()->setPlaceholderText(tr("Choose a quantity"));
    m_take->setAccessibleName(tr("Which value of the time course"));
    m_take->setToolTip(m_take->accessibleName());
    m_take->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Times, the start plant, the unit, and what it is divided by"));
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Theme::current().u());
    line->addWidget(m_subject, 1);
    line->addWidget(m_take);
    line->addWidget(m_at);
    line->addWidget(m_more);
    if (m_where == Subject::InAList) line->addStretch();
    m_column->addLayout(line);
    m_part = makeMore();
    m_column->addWidget(m_part);
    m_subject->setVisible(m_where == Subject::Here);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        fillTakes();
        emit edited();
    });
    connect(m_take, &QComboBox::activated, this, [this] {
        arrange();
        emit edited();
    });
    connect(m_more, &QPushButton::toggled, this, [this] {
        arrange();
        emit edited();
    });
    connect(m_start, &QCheckBox::toggled, this, &MeasureEdit::edited);
    for (QLineEdit* field : {m_at, m_from, m_until, m_unit})
        connect(field, &QLineEdit::textEdited, this, &MeasureEdit::edited);
    connect(m_addOver, &QPushButton::clicked, this, [this] {
        addOver()->subjectBox()->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    arrange();
}

QWidget* MeasureEdit::makeMore()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u());
    const auto add = [](QHBoxLayout* line, const QString& words, QLineEdit* field) {
        auto* name = new Label(words, Type::Caption, Token::Muted);
        name->setBuddy(field);
        line->addWidget(name);
        line->addWidget(field);
    };
    m_times = new QWidget;
    auto* times = new QHBoxLayout(m_times);
    auto* line = new QHBoxLayout;
    times->setContentsMargins(0, 0, 0, 0);
    for (QHBoxLayout* layout : {times, line}) layout->setSpacing(2 * Theme::current().u());
    add(times, tr("from", "a time"), m_from);
    add(times, tr("until", "a time"), m_until);
    line->addWidget(m_times);
    add(line, tr("in", "a unit"), m_unit);
    line->addStretch();
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * Theme::current().u());
    second->addWidget(m_start);
    second->addWidget(m_addOver);
    second->addStretch();
    m_overs = new QVBoxLayout;
    column->addLayout(line);
    column->addLayout(second);
    column->addLayout(m_overs);
    return part;
}

MeasureEdit* MeasureEdit::addOver()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    auto* one = new MeasureEdit(Subject::Here);
    auto* remove = flatButton({});
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Label(tr("divided by"), Type::Caption, Token::Muted), 0, Qt::AlignTop);
    line->addWidget(one, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    remove->setIcon(look::icon(QStringLiteral("i-close")));
    remove->setAccessibleName(tr("Do not divide by it"));
    remove->setToolTip(remove->accessibleName());
    if (m_among) one->setAmong(*m_among);
    m_overs->addWidget(row);
    m_over.append(one);
    connect(one, &MeasureEdit::edited, this, &MeasureEdit::edited);
    connect(remove, &QPushButton::clicked, this, [this, row, one] {
        m_over.removeAll(one);
        row->hide();
        row->deleteLater();
        emit edited();
    });
    return one;
}

const Measurable* MeasureEdit::chosen() const
{
    if (m_where == Subject::InAList) return m_chosen;
    const int index = m_subject->currentIndex();
    const bool same = index >= 0 && m_subject->itemText(index) == m_subject->currentText();
    const int number = same ? m_subject->itemData(index).toInt() : -1;
    return m_among && number >= 0 && number < int(m_among->size()) ? &(*m_among)[std::size_t(number)] : nullptr;
}

void MeasureEdit::setAmong(const std::vector<Measurable>& among)
{
    m_among = &among;
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    for (std::size_t i = 0; i < among.size(); ++i) m_subject->addItem(among[i].name, int(i));
    m_subject->setCurrentIndex(-1);
    for (MeasureEdit* one : m_over) one->setAmong(among);
}

void MeasureEdit::choose(const Measurable* measurable)
{
    m_chosen = measurable;
    fillTakes();
}

// Its value stays where the other quantity has it as well.
void MeasureEdit::fillTakes()
{
    const Measurable* one = chosen();
    const QVariant before = m_take->currentData();
    m_take->clear();
    if (one)
        for (const std::string& take : app::takesOf(*one))
            m_take->addItem(app::takeWords(take), QString::fromStdString(take));
    m_take->setCurrentIndex(std::max(0, m_take->findData(before)));
    arrange();
}

void MeasureEdit::show(const MeasureForm& form)
{
    if (m_where == Subject::Here) {
        const QSignalBlocker quiet(m_subject);
        const Measurable* one = m_among ? app::measurableOf(form, *m_among) : nullptr;
        m_subject->setCurrentIndex(one ? m_subject->findData(int(one - m_among->data())) : -1);
        m_stranger = one || form.subject.members().empty() ? base::Json() : form.subject;
        if (m_stranger.isObject()) m_subject->setEditText(app::measureWords({.subject = form.subject}));
        fillTakes();
    }
    const QString take = QString::fromStdString(form.take);
    if (m_take->findData(take) < 0 && (!form.take.empty() || m_stranger.isObject()))
        m_take->addItem(app::takeWords(form.take), take);
    m_take->setCurrentIndex(std::max(0, m_take->findData(take)));
    m_at->setText(form.at);
    m_from->setText(form.from);
    m_until->setText(form.until);
    m_unit->setText(form.unit);
    m_start->setChecked(form.ofStart);
    while (!m_over.isEmpty()) {
        QWidget* row = m_over.takeLast()->parentWidget();
        row->hide();
        row->deleteLater();
    }
    for (const MeasureForm& one : form.over) addOver()->show(one);
    m_more->setChecked(form.ofStart || !form.over.empty() || !form.from.isEmpty() || !form.until.isEmpty() ||
                       !form.unit.isEmpty());
    arrange();
}

// What nobody sees is not meant.
MeasureForm MeasureEdit::form() const
{
    MeasureForm form;
    const Measurable* one = chosen();
    if (one)
        form.subject = one->measure;
    else if (m_stranger.isObject() && m_subject->currentText() == app::measureWords({.subject = m_stranger}))
        form.subject = m_stranger;
    form.take = m_whole ? std::string() : m_take->currentData().toString().toStdString();
    if (form.isAt() || form.isCrossing()) form.at = m_at->text();
    if (!m_more->isChecked()) return form;
    if (!m_times->isHidden()) form.from = m_from->text().trimmed();
    if (!m_times->isHidden()) form.until = m_until->text().trimmed();
    form.unit = m_unit->text().trimmed();
    form.ofStart = !m_start->isHidden() && m_start->isChecked();
    for (const MeasureEdit* over : m_over) form.over.push_back(over->form());
    return form;
}

void MeasureEdit::setWhole(bool whole)
{
    m_whole = whole;
    arrange();
}

void MeasureEdit::arrange()
{
    const Measurable* one = chosen();
    const MeasureForm take{.take = m_take->currentData().toString().toStdString()};
    const bool isCrossing = take.isCrossing();
    m_take->setVisible(m_take->count() > 0 && !m_whole);
    m_at->setVisible(m_take->count() > 0 && !m_whole && (take.isAt() || isCrossing));
    m_at->setPlaceholderText(take.isAt()                 ? tr("such as 4 d")
                             : one && !one->unit.empty() ? tr("in %1", "a unit").arg(app::unitText(one->unit))
                                                         : tr("a number"));
    m_more->setVisible(one || m_stranger.isObject());
    m_part->setVisible(!m_more->isHidden() && m_more->isChecked());
    m_times->setVisible(!one || app::hasTimes(*one));
    m_start->setVisible(!one || app::hasStart(*one));
}

bool MeasureEdit::focusPath(const std::string& path)
{
    const auto focus = [](QWidget* field) {
        field->setFocus(Qt::OtherFocusReason);
        return true;
    };
    if (path == "subject" && m_where == Subject::Here) return focus(m_subject);
    if (path == "at") return focus(m_at);
    const bool more = path == "from" || path == "until" || path == "unit";
    if (more) m_more->setChecked(true);
    if (path == "from") return focus(m_from);
    if (path == "until") return focus(m_until);
    if (path == "unit") return focus(m_unit);
    const QStringList keys = QString::fromStdString(path).split(u'/');
    if (keys.size() < 3 || keys[0] != QLatin1String("over") || keys[1].toInt() >= m_over.size()) return false;
    return m_over[keys[1].toInt()]->focusPath(keys.mid(2).join(u'/').toStdString());
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_measure_edit.cpp"
