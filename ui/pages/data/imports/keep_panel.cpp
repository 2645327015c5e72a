// Names a format that is kept.
#include "ui/pages/data/imports/keep_panel.h"

#include "core/formats/format_writing.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

KeepPanel::KeepPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_place(new QComboBox)
    , m_keep(new QPushButton(tr("Keep")))
    , m_words(new Label({}, Type::Caption, Token::Muted))
{
    auto* cancel = new QPushButton(tr("Not now"));
    auto* title = new Label(tr("Name of the format"));
    title->setBuddy(m_name);
    m_name->setAccessibleName(title->text());
    m_place->setAccessibleName(tr("Location of the format"));
    m_words->wrapWhole();
    auto* line = new QHBoxLayout;
    line->addWidget(title);
    line->addWidget(m_name, 1);
    line->addWidget(m_place, 1);
    line->addWidget(m_keep);
    line->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_words);
    connect(m_name, &QLineEdit::textChanged, this, &KeepPanel::showFile);
    connect(m_name, &QLineEdit::returnPressed, this, &KeepPanel::answer);
    connect(m_keep, &QPushButton::clicked, this, &KeepPanel::answer);
    connect(cancel, &QPushButton::clicked, this, &KeepPanel::leave);
    hide();
}

void KeepPanel::ask(const QString& name, bool hasProject)
{
    m_place->clear();
    m_place->addItem(tr("with my formats"), false);
    if (hasProject) m_place->addItem(tr("next to the project"), true);
    m_place->setEnabled(hasProject);
    m_name->setText(name);
    showFile();
    show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void KeepPanel::leave()
{
    if (isHidden()) return;
    hide();
    emit left();
}

// The file is called after the name.
void KeepPanel::showFile()
{
    const QString id = QString::fromStdString(formats::formatIdOf(m_name->text().toStdString()));
    m_keep->setEnabled(!id.isEmpty());
    m_words->setToken(Token::Muted);
    m_words->setText(id.isEmpty() ? tr("Enter a name with letters or digits.")
                                  : tr("Similar files are read the same way from then on. Its file: %1")
                                        .arg(id + QStringLiteral(".format.json")));
}

void KeepPanel::reportFault(const QString& fault)
{
    m_words->setToken(Token::Alarm);
    m_words->setText(fault);
    m_name->setFocus(Qt::OtherFocusReason);
}

void KeepPanel::answer()
{
    if (m_keep->isEnabled()) emit asked(m_name->text().trimmed(), m_place->currentData().toBool());
}

} // namespace titer::pages

#include "ui/pages/data/imports/moc_keep_panel.cpp"
