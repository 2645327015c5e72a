#include "ui/form/fields/tag_fields.h"

#include "app/tags/tag_search.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/fields/setting_table.h"

#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace titer::form {

namespace {

// Cells of tags are lines that complete them.
class TagDelegate : public QStyledItemDelegate {
public:
    TagDelegate(TagCompleter* completer, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_completer(completer)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setCompleter(m_completer);
        return line;
    }

private:
    TagCompleter* m_completer;
};

} // namespace

TagFields::TagFields(SettingForm& form, std::span<const connect::SettingSpec> specs,
                     std::span<const std::string_view> keys, std::span<const std::string_view> expressions)
    : QObject(&form)
    , m_completer(new TagCompleter(this))
{
    const auto isIn = [](std::span<const std::string_view> keys, const char* key) {
        return std::ranges::find(keys, std::string_view(key)) != keys.end();
    };
    for (const connect::SettingSpec& spec : specs) {
        SettingField* field = form.field(spec.key);
        if (!field) continue;
        auto* line = qobject_cast<QLineEdit*>(field->editor());
        if (line && isIn(keys, spec.key)) addLine(spec.key, line);
        if (line && isIn(expressions, spec.key)) addExpression(line);
        auto* table = qobject_cast<SettingTable*>(field);
        for (int i = 0; table && i < int(spec.columns.size()); ++i)
            if (isIn(keys, spec.columns[std::size_t(i)].key))
                table->table()->setItemDelegateForColumn(i, new TagDelegate(m_completer, table));
    }
    // The field has it after that.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagFields::taken,
            Qt::QueuedConnection);
}

void TagFields::addLine(const char* key, QLineEdit* field)
{
    m_lines.push_back({key, field});
    field->setCompleter(m_completer);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
}

void TagFields::addExpression(QLineEdit* field)
{
    auto* tags = new TagCompleter(this);
    tags->setWidget(field);
    m_ofExpressions.push_back(tags);
    connect(field, &QLineEdit::textEdited, tags,
            [field, tags](const QString& text) { tags->offerAt(text, field->cursorPosition()); });
    connect(tags, qOverload<const QString&>(&QCompleter::activated), this, [this, field](const QString& id) {
        const TagPlace place = tagAt(field->text(), field->cursorPosition());
        field->setText(field->text().replace(place.from, place.to - place.from, u'`' + id + u'`'));
        field->setCursorPosition(place.from + int(id.size()) + 2);
        emit taken();
    });
}

void TagFields::setTags(const std::vector<app::FeedTag>& tags)
{
    m_tags = tags;
    m_completer->setTags(tags);
    for (TagCompleter* one : m_ofExpressions) one->setTags(tags);
}

// "model/reactor.biomass": Biomass, Bioreactor (model).
void TagFields::sayNames()
{
    auto* form = qobject_cast<SettingForm*>(parent());
    if (!form) return; // it is going
    for (const Line& line : m_lines) {
        const app::FeedTag* tag = app::meantTag(m_tags, line.field->text());
        form->setRemark(line.key, tag ? app::feedTagName(*tag) : QString());
    }
}

// Of a form that is going, and is no more than a widget by then, nothing is left.
void TagFields::leave(QLineEdit* field)
{
    if (!qobject_cast<SettingForm*>(parent())) return;
    const app::FeedTag* meant = app::meantTag(m_tags, field->text());
    if (meant && QString::fromStdString(meant->id) != field->text()) field->setText(QString::fromStdString(meant->id));
    emit taken();
}

base::Errors TagFields::faults() const
{
    base::Errors faults;
    for (const Line& line : m_lines) {
        if (line.field->parentWidget()->isHidden()) continue;
        if (auto fault = m_completer->fault(line.key, line.field->text(), line.field->hasFocus()))
            faults.push_back(*std::move(fault));
    }
    return faults;
}

} // namespace titer::form

#include "ui/form/fields/moc_tag_fields.cpp"
