// Factors and responses of a study. [gui]
//
//   pane.show(scene)           session.value() is what is edited; the scene says how good the models are
#pragma once

#include "app/study/study_session.h"
#include "ui/study/study_scene.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace titer::form {
class NumberField;
}
namespace titer::widgets {
class Label;
}

namespace titer::study {

class ResponseCard;
class ResponseForm;

class FactorPane : public QWidget {
    Q_OBJECT
public:
    explicit FactorPane(app::StudySession& session, QWidget* parent = nullptr);

    void show(const StudyScene& scene);
    using QWidget::show;
    void addTool(QWidget* tool);

    struct Row {
        widgets::Label* name;
        form::NumberField *low, *high; // nullptr: it has levels
        widgets::Label* unit;
        QToolButton* more;
    };
    const QList<Row>& rows() const { return m_rows; }
    const QList<ResponseCard*>& cards() const { return m_cards; }
    ResponseForm* form() const { return m_form; }
    QToolButton* addFactorButton() const { return m_addFactor; }
    QToolButton* addResponseButton() const { return m_addResponse; }
    // What is wrong with a factor, below them; empty: nothing.
    void report(const QString& sentence);
    QString reported() const;
    void setHard(int factor, bool hard);
    void removeFactor(int factor);
    void renameFactor(int factor, const QString& name);

signals:
    void factorAsked();                       // another one
    void responseAsked(const QPoint& global); // another one
    void placeAsked(const QString& path);     // where a factor is bound

private:
    void refresh();
    void rebuild();
    void fitBounds();
    void fillRow(int factor);
    void takeBound(int factor, bool high);
    void factorMenu(int factor);

    app::StudySession& m_session;
    QHBoxLayout* m_head;
    widgets::Label* m_count;
    widgets::Label* m_reported;
    QToolButton *m_addFactor, *m_addResponse;
    QWidget *m_factors, *m_responses;
    QGridLayout* m_grid;
    QVBoxLayout* m_list;
    QList<Row> m_rows;
    QList<ResponseCard*> m_cards;
    ResponseForm* m_form;
    StudyScene m_scene;
    std::vector<std::string> m_built; // names of the factors that have rows
};

} // namespace titer::study
