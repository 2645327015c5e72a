// A part of the lesson as its file has it, for what no form shows in fields. It lies over the page. [gui]
//
//   sheet->open("steps/0/solution/2", tr("Act 3 of the solution"));
#pragma once

#include "ui/pages/learn/editor/draft_form.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;
class QPushButton;

namespace titer::pages {

class TextSheet : public widgets::Sheet {
    Q_OBJECT
public:
    TextSheet(LessonMaking& making, QWidget* page);

    void open(const std::string& path, const QString& title);
    void take();
    void plantLeft() override {} // the lesson stays

    QPlainTextEdit* text() const { return m_text; }
    QPushButton* takeButton() const { return m_accept; }
    QString fault() const;

private:
    LessonMaking& m_making;
    std::string m_path;
    widgets::Label* m_title;
    QPlainTextEdit* m_text;
    widgets::Label* m_fault;
    QPushButton *m_accept, *m_cancel;
};

} // namespace titer::pages
