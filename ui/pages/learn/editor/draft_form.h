// Rows of a form over the file of a lesson: each field shows what stands at its path, writes it as it is typed, and has
// its fault beneath it. [gui]
//
//   DraftForm form(work);  form.addLine("title", tr("Title"));  form.addParagraph("goal", tr("Goal"));
//   form.refresh();        from the draft, after each change
//
// What is typed into a line or a paragraph is one step of undo, and Escape takes it back; a quantity that is none when its line is left gives way to
// the one that stands, and why is said beneath until the next key.
#pragma once

#include "app/learn/editor/lesson_draft.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace titer::app {
class Document;
class Workbench;
} // namespace titer::app

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// What all parts of the editor work on, and what lies over them. All of it outlives them.
struct LessonMaking {
    app::LessonDraft& draft;
    app::Document& document;
    app::Workbench& bench;
    std::string language = "en"; // of the words that are shown and written

    std::function<void(const std::string& path, const QString& title)> editText = {}; // of a part, as the file has it
    std::function<void(std::size_t step, const std::string& field)> pickAnswer = {};  // as it is measured
};

class DraftForm : public QWidget {
    Q_OBJECT
public:
    explicit DraftForm(LessonMaking& making, QWidget* parent = nullptr);

    using Choices = std::vector<std::pair<std::string, QString>>; // id, words

    void addHeader(const QString& title, const QString& note = {});
    // A text in the language of the words.
    void addLine(const std::string& path, const QString& label, const QString& help = {});
    void addParagraph(const std::string& path, const QString& label, const QString& help = {});
    // A plain text of the file, such as a unit.
    void addPlain(const std::string& path, const QString& label, const QString& help = {});
    // A list of texts, parted by commas.
    void addList(const std::string& path, const QString& label, const QString& help = {});
    // A quantity with its unit, or "$name" for one that the lesson draws.
    void addQuantity(const std::string& path, const QString& label, const QString& help = {});
    // `none`: the least stands for nothing in the file, and is shown as this.
    void addNumber(const std::string& path, const QString& label, int min, int max, const QString& none = {});
    // True in the file, or nothing.
    void addFlag(const std::string& path, const QString& label);
    void addChoice(const std::string& path, const QString& label, const Choices& choices);
    // Anything else, refreshed with the rows. A line that writes the draft as it is typed leaves its undo to the window.
    void addPart(QWidget* part, std::function<void()> refresh);

    void refresh();
    QWidget* field(const std::string& path) const;
    // Puts the focus where a fault lies: the field of the path, or of what it lies in, also in forms within this one.
    // False where there is none.
    bool focusPath(const std::string& path);
    QWidget* firstField() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        std::string path;
        QWidget* field;
        widgets::Label* fault;
        std::function<void()> refresh;
        QString refusal = {}; // of what was typed last
    };
    // What a text of a line means, as the file has it.
    using Meaning = std::function<base::Result<base::Json>(const QString& text)>;
    template <class Field>
    void addEntry(const std::string& path, const QString& label, const QString& help, Field* field,
                  std::function<void()> show, const Meaning& read);
    void addWords(const std::string& path, const QString& label, const QString& help, auto* field);
    void refuse(const std::string& path, const QString& why);
    void addRow(const std::string& path, const QString& label, const QString& help, QWidget* field,
                std::function<void()> refresh);
    QString stepText(const QString& label) const;

    LessonMaking& m_making;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<std::function<void()>> m_parts;
    bool m_refreshing = false;
};

} // namespace titer::pages
