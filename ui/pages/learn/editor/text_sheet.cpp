#include "ui/pages/learn/editor/text_sheet.h"

#include "app/common/sentence.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using base::Json;
using look::Token;
using look::Type;
using widgets::Label;

TextSheet::TextSheet(LessonMaking& making, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_making(making)
    , m_title(new Label({}, Type::Section))
    , m_text(new QPlainTextEdit)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
    , m_accept(new QPushButton(tr("Change the text")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto* note = new Label(tr("As the file has it. What each key means is on the page on files and command line of the "
                              "manual, under lessons."),
                           Type::Caption, Token::Muted);
    note->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_accept->setProperty("role", "primary");
    for (QPushButton* button : {m_accept, m_cancel}) button->setAutoDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_fault, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(note);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_fault->setText({}); });
    connect(m_accept, &QPushButton::clicked, this, &TextSheet::take);
    connect(m_cancel, &QPushButton::clicked, this, &TextSheet::leave);
}

void TextSheet::open(const std::string& path, const QString& title)
{
    const Json* part = m_making.draft.at(path);
    m_path = path;
    m_title->setText(title);
    setAccessibleName(title);
    m_text->setAccessibleName(title);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_title->font().pointSizeF());
    m_text->setFont(font);
    m_text->setPlainText(QString::fromStdString(part ? part->write() : std::string("{}")));
    m_fault->setText(m_making.draft.faultBelow(path));
    arrange();
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

// What is no JSON stays here; what else is wrong with it stands among what is left to correct.
void TextSheet::take()
{
    base::Errors errors;
    Json part = base::readJson(m_text->toPlainText().toStdString(), errors);
    if (!errors.empty()) {
        m_fault->setText(app::sentence(errors.front()));
        return m_text->setFocus(Qt::OtherFocusReason);
    }
    leave();
    m_making.draft.set(m_path, std::move(part), tr("Change a text of the lesson"));
}

QString TextSheet::fault() const
{
    return m_fault->text();
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_text_sheet.cpp"
