// The offline help, in a window of its own: what is in focus, and everything else by search. [gui]
//
//   HelpWindow help(document);  help.explain(focusWidget);  help.open("unit/bioreactor/volume");  help.show();
//
// Up and Down in the search go through what was found, Esc closes.
#pragma once

#include "app/form/help_topics.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;
class QFormLayout;
class QTextBrowser;

namespace titer::app {
class Document;
}
namespace titer::widgets {
class Label;
}

namespace titer::help {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(const app::Document& document, QWidget* parent = nullptr);

    // Where nothing in focus is described, the list alone.
    void explain(const QWidget* focus);
    // A topic of topics().
    void open(const std::string& id);
    const app::HelpTopics& topics() const { return *m_topics; }
    const app::HelpTopic& topic() const { return m_topic; }
    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }
    // Shown in place of the explanation where a page of the manual is chosen.
    QTextBrowser* manual() const { return m_manual; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makePage();
    void gather();
    void fill();
    void choose(const app::HelpTopic& topic);
    void showTopic(const app::HelpTopic& topic);
    void addFact(const QString& name, const QString& text);
    void addBeside(const std::string& id);

    const app::Document& m_document;
    std::unique_ptr<app::HelpTopics> m_topics;
    app::HelpTopic m_topic;
    QLineEdit* m_search;
    QListWidget* m_list;
    widgets::Label* m_count;
    widgets::Label* m_title;
    widgets::Label* m_kind;
    widgets::Label* m_meaning;
    QFormLayout* m_facts;
    QWidget* m_page;
    QTextBrowser* m_manual;
};

} // namespace titer::help
