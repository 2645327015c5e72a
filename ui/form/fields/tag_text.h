// A text in which tags are named in backquotes, such as a formula: a name that is begun is completed by what its tag is called. [gui]
//
//   text->tags()->setTags(feed.tags());      Down leads into the list, Enter puts a tag there in its backquotes
#pragma once

#include <QPlainTextEdit>

namespace titer::form {

class TagCompleter;

class TagText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TagText(QWidget* parent = nullptr);

    TagCompleter* tags() const { return m_tags; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void insertTag(const QString& id);

    TagCompleter* m_tags;
};

} // namespace titer::form
