// The card on an empty sheet.
#include "ui/pages/design/empty_sheet.h"

#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using namespace look;
using namespace widgets;

EmptySheet::EmptySheet(QWidget* sheet)
    : Card(sheet)
{
    auto* text = new Label(tr("Draw a process here: vessels, steps and the streams between them. Drag a unit from "
                              "the left, or press A and type its name."),
                           Type::Body, Token::Muted);
    text->setWordWrap(true);
    auto* add = new QPushButton(icon(QStringLiteral("i-plus"), Token::OnAccent), tr("Add a unit"));
    add->setProperty("role", "primary");
    auto* example = new QPushButton(tr("Open the example plant"));
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(example);
    line->addStretch();
    body()->addWidget(new Label(tr("Empty flowsheet"), Type::Section));
    body()->addWidget(text);
    body()->addLayout(line);
    connect(add, &QPushButton::clicked, this, &EmptySheet::addAsked);
    connect(example, &QPushButton::clicked, this, &EmptySheet::exampleAsked);
    connect(&Theme::current(), &Theme::changed, this, &EmptySheet::place);
    sheet->installEventFilter(this);
}

void EmptySheet::place()
{
    const int u = Theme::current().u();
    const QSize sheet = parentWidget()->size();
    const int width = std::min(sheet.width() - 8 * u, 100 * u);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((sheet.width() - width) / 2, (sheet.height() - height) / 3, width, height);
}

bool EmptySheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return Card::eventFilter(watched, event);
}

void EmptySheet::showEvent(QShowEvent* event)
{
    place();
    Card::showEvent(event);
}

} // namespace titer::pages

#include "ui/pages/design/moc_empty_sheet.cpp"
