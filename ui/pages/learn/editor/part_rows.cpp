#include "ui/pages/learn/editor/part_rows.h"

#include "ui/look/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

QPushButton* rowButton(const QString& icon, const QString& words)
{
    auto* button = new QPushButton;
    if (!icon.isEmpty()) button->setIcon(look::icon(icon));
    button->setProperty("role", "flat");
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoDefault(true);
    return button;
}

} // namespace

PartRows::PartRows(LessonMaking& making, std::string list, const QString& item, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_list(std::move(list))
    , m_item(item)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().u());
}

bool PartRows::isSame(const std::vector<Row>& rows) const
{
    return std::ranges::equal(rows, m_shown, [](const Row& a, const Row& b) {
        return a.words == b.words && a.caption == b.caption && a.fault == b.fault && a.canChange == b.canChange;
    });
}

void PartRows::show(const std::vector<Row>& rows)
{
    if (isSame(rows)) return;
    const bool focused = isAncestorOf(window()->focusWidget());
    m_shown = rows;
    m_buttons.clear();
    widgets::clearRows(m_column);
    for (int i = 0; i < int(rows.size()); ++i) addRow(i);
    if (focused && !m_buttons.empty()) m_buttons.back().remove->setFocus(Qt::OtherFocusReason);
}

void PartRows::addRow(int number)
{
    const Row& row = m_shown[std::size_t(number)];
    const int u = Theme::current().u();
    auto* card = new widgets::Card;
    card->setPadding(2);
    card->setAccessibleName(QStringLiteral("%1 %2: %3").arg(m_item).arg(number + 1).arg(row.words));
    auto* line = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    line->setSpacing(u);
    column->setSpacing(0);
    auto* words = new Label(row.words);
    words->wrapWhole();
    column->addWidget(words);
    for (const auto& [text, token] : {std::pair(row.caption, Token::Muted), std::pair(row.fault, Token::Alarm)}) {
        if (text.isEmpty()) continue;
        auto* more = new Label(text, Type::Caption, token);
        more->wrapWhole();
        column->addWidget(more);
    }
    Buttons buttons{rowButton(QStringLiteral("i-note"), tr("Change")), rowButton({}, tr("Move up")),
                    rowButton(QStringLiteral("i-close"), tr("Remove"))};
    line->addLayout(column, 1);
    for (QPushButton* button : {buttons.change, buttons.up, buttons.remove}) line->addWidget(button, 0, Qt::AlignTop);
    card->body()->addLayout(line);
    m_column->addWidget(card);
    buttons.change->setVisible(row.canChange);
    buttons.up->setText(QStringLiteral("↑"));
    buttons.up->setFixedWidth(buttons.remove->sizeHint().width());
    buttons.up->setEnabled(number > 0);
    connect(buttons.change, &QPushButton::clicked, this, [this, number] { emit changeAsked(number); });
    connect(buttons.up, &QPushButton::clicked, this, [this, number] {
        m_making.draft.move(m_list, std::size_t(number), std::size_t(number - 1), tr("Move %1").arg(m_item));
    });
    connect(buttons.remove, &QPushButton::clicked, this,
            [this, number] { m_making.draft.remove(m_list, std::size_t(number), tr("Remove %1").arg(m_item)); });
    m_buttons.push_back(buttons);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_part_rows.cpp"
