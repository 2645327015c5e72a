#include "ui/pages/learn/editor/draws_part.h"

#include "app/learn/editor/lesson_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int maxDigits = 9;

bool isScaled(const Json& draw)
{
    return draw.find("scale") != nullptr;
}

// The quantity that stays as it is where the kind changes.
Json asKind(const Json& draw, bool scaled, const std::string& before)
{
    const Json* from = draw.find(scaled ? "from" : "scale");
    Json made = Json::object();
    if (scaled) {
        made["scale"] = from ? *from : Json("1");
        made["by"] = before;
        made["at"] = "1";
    } else {
        made["from"] = from ? *from : Json("1");
        made["to"] = made["from"];
    }
    if (const Json* digits = draw.find("digits")) made["digits"] = *digits;
    return made;
}

} // namespace

DrawsPart::DrawsPart(LessonMaking& making, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_column(new QVBoxLayout)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
    , m_add(new QPushButton(tr("Add a number that is drawn")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout* layout : {column, m_column}) layout->setSpacing(2 * Theme::current().u());
    m_add->setAutoDefault(true);
    m_fault->wrapWhole();
    m_fault->hide();
    column->addLayout(m_column);
    column->addWidget(m_fault);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &DrawsPart::add);
}

void DrawsPart::refresh()
{
    static const Json none = Json::object();
    const Json& all = draws() ? *draws() : none;
    const bool same = std::ranges::equal(all.members(), m_cards, [](const Json::Member& one, const Card& card) {
        return one.first == card.id && isScaled(one.second) == card.scaled;
    });
    if (!same) {
        widgets::clearRows(m_column);
        m_cards.clear();
        for (const Json::Member& one : all.members()) addCard(one.first, isScaled(one.second));
    }
    for (const Card& card : m_cards) card.form->refresh();
}

void DrawsPart::addCard(const std::string& id, bool scaled)
{
    auto* card = new widgets::Card;
    card->setPadding(2);
    Card one{id,
             scaled,
             new QLineEdit(QString::fromStdString(id)),
             new QComboBox,
             makeForm(id, scaled),
             new QPushButton(tr("Remove the number"))};
    auto* name = new Label(tr("Name: $%1 stands for it in quantities, {%1} in texts").arg(QString::fromStdString(id)),
                           Type::Caption, Token::Muted);
    name->wrapWhole();
    name->setBuddy(one.name);
    one.name->setAccessibleName(tr("Name of the number"));
    one.kind->addItem(tr("is drawn between two"));
    one.kind->addItem(tr("goes with another number"));
    one.kind->setCurrentIndex(scaled ? 1 : 0);
    one.kind->setAccessibleName(tr("How the number is obtained"));
    one.kind->setEnabled(scaled || !m_cards.empty());
    one.remove->setAutoDefault(true);
    auto* fault = new Label({}, Type::Caption, Token::Alarm);
    fault->wrapWhole();
    const std::string at = "draws/" + id;
    one.form->addPart(fault, [this, fault, at] {
        fault->setText(m_making.draft.fault(at));
        fault->setVisible(!fault->text().isEmpty());
    });
    for (QWidget* part : std::initializer_list<QWidget*>{name, one.name, one.kind, one.form})
        card->body()->addWidget(part);
    card->body()->addWidget(one.remove, 0, Qt::AlignLeft);
    m_column->addWidget(card);
    connect(one.name, &QLineEdit::editingFinished, this, [this, id, field = one.name] { rename(id, field->text()); });
    connect(one.kind, &QComboBox::activated, this, [this, id](int kind) { setScaled(id, kind == 1); });
    connect(one.remove, &QPushButton::clicked, this, [this, id] {
        Json all = *draws();
        all.erase(id);
        m_making.draft.set("draws", all.members().empty() ? Json() : all, tr("Remove a number"));
    });
    m_cards.push_back(one);
}

DraftForm* DrawsPart::makeForm(const std::string& id, bool scaled)
{
    const std::string at = "draws/" + id;
    auto* form = new DraftForm(m_making);
    if (scaled) {
        form->addQuantity(at + "/scale", tr("Its usual value"));
        form->addPlain(at + "/by", tr("Goes with the number"), tr("The name of an earlier one"));
        form->addQuantity(at + "/at", tr("Has its usual value where that number is"));
        form->addFlag(at + "/inverse", tr("the more of that number, the less of this one"));
    } else {
        form->addQuantity(at + "/from", tr("From"), tr("With its unit, such as 220 g/L"));
        form->addQuantity(at + "/to", tr("To"), tr("In the same unit"));
    }
    form->addNumber(at + "/digits", tr("Digits"), 0, maxDigits, tr("3, as usual"));
    return form;
}

void DrawsPart::add()
{
    Json all = draws() ? *draws() : Json::object();
    std::string id;
    for (int number = 1; id.empty() || all.find(id); ++number) id = "number_" + std::to_string(number);
    all[id] = Json::object({{"from", "1"}, {"to", "2"}});
    report({});
    m_making.draft.set("draws", std::move(all), tr("Add a number"));
    m_cards.back().name->setFocus(Qt::OtherFocusReason);
    m_cards.back().name->selectAll();
}

// With its uses.
void DrawsPart::rename(const std::string& id, const QString& typed)
{
    const std::string name = typed.trimmed().toStdString();
    if (name == id || !draws()) return;
    if (!model::isId(name))
        return report(tr("“%1” is not a name: letters, digits, “_” and “-” are.").arg(typed.trimmed()));
    if (draws()->find(name)) return report(tr("Another number is called “%1” already.").arg(typed.trimmed()));
    report({});
    m_making.draft.put(app::withDrawRenamed(m_making.draft.json(), id, name), tr("Rename a number"));
}

void DrawsPart::setScaled(const std::string& id, bool scaled)
{
    Json all = *draws();
    std::string before;
    for (const Json::Member& one : all.members()) {
        if (one.first == id) break;
        before = one.first;
    }
    all[id] = asKind(*all.find(id), scaled, before);
    m_making.draft.set("draws", std::move(all), tr("Change a number"));
}

void DrawsPart::report(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QString DrawsPart::fault() const
{
    return m_fault->text();
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_draws_part.cpp"
