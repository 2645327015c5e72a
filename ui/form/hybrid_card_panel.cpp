#include "ui/form/hybrid_card_panel.h"

#include "app/form/hybrid_card.h"
#include "ui/look/theme.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace titer::form {

using look::Token;
using look::Type;
using widgets::Label;

HybridCardPanel::HybridCardPanel(app::Document& document, const std::string& unit, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_unit(unit)
    , m_rows(new QFormLayout)
{
    auto* title = new widgets::SectionHeader(tr("Model card of the hybrid law"));
    title->setFocusPolicy(Qt::NoFocus);
    const int u = look::Theme::current().u();
    m_rows->setContentsMargins(4 * u, u, 4 * u, 2 * u);
    m_rows->setHorizontalSpacing(3 * u);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addLayout(m_rows);
    connect(&document, &app::Document::changed, this, &HybridCardPanel::refresh);
    refresh();
}

void HybridCardPanel::refresh()
{
    const QList<app::CardRow> rows = app::hybridCard(m_document.flowsheet(), m_unit);
    QStringList texts;
    for (const app::CardRow& row : rows) texts << row.label << row.text;
    setVisible(!rows.isEmpty());
    if (texts == m_texts) return;
    m_texts = texts;
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    for (const app::CardRow& row : rows) {
        auto* text = new Label(row.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setToolTip(row.help);
        text->setAccessibleName(row.label);
        m_rows->addRow(new Label(row.label, Type::Body, Token::Muted), text);
    }
}

} // namespace titer::form

#include "ui/form/moc_hybrid_card_panel.cpp"
