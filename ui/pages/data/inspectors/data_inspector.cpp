// What inspectors share.
#include "ui/pages/data/inspectors/data_inspector.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace titer::pages {

using widgets::LinkedLine;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

DataInspector::DataInspector(QWidget* parent)
    : QWidget(parent)
    , m_name(new LinkedLine)
    , m_kind(new Label({}, Type::Caption, Token::Muted))
    , m_plate(new widgets::Card)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Inspector"));
    m_plate->setPadding(3);
    m_plate->body()->setSpacing(2 * u);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    m_column->setSpacing(2 * u);
    m_column->addWidget(m_plate);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(4 * u, 3 * u, 4 * u, 2 * u);
    head->setSpacing(0);
    head->addWidget(m_name);
    head->addWidget(m_kind);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(widgets::plainScroll(content), 1);
}

void DataInspector::setHead(const QString& name, const QString& kind)
{
    m_name->setParts({}, name, {}, true);
    m_kind->setText(kind);
}

void DataInspector::clear(QVBoxLayout* column)
{
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DataInspector::list(QVBoxLayout* column, const QStringList& words)
{
    clear(column);
    for (const QString& line : words) {
        auto* label = new Label(line, Type::Caption);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
}

} // namespace titer::pages

#include "ui/pages/data/inspectors/moc_data_inspector.cpp"
