#include "ui/pages/cockpit/board_start.h"

#include "app/boards/board_templates.h"
#include "app/common/sentence.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

BoardStart::BoardStart()
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(3 * u);
    auto* text = new Label(tr("Choose a template: bioreactor, chromatography, overview."), Type::Section);
    auto* more =
        new Label(tr("A board shows values, trends and alarms as tiles. It uses the tags of this plant, and you can "
                     "change everything on it."),
                  Type::Body, Token::Muted);
    for (Label* label : {text, more}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(more);
    for (const app::BoardTemplate& one : app::boardTemplates()) {
        auto* button = new QPushButton(app::label(one.label));
        button->setToolTip(app::label(one.help));
        button->setAutoDefault(true); // Enter acts
        if (&one == &app::boardTemplates().front()) {
            button->setProperty("role", "primary");
            setFocusProxy(button);
        }
        connect(button, &QPushButton::clicked, this, [this, id = std::string(one.id)] { emit asked(id); });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto* empty = new QPushButton(tr("Empty board"));
    empty->setAutoDefault(true);
    connect(empty, &QPushButton::clicked, this, [this] { emit asked({}); });
    column->addWidget(empty, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_board_start.cpp"
