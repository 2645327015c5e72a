// The list "Unit operations": every type of the catalogue under its heading, and the steps that come whole, with a field that finds
// them by their names or, where none fits, by their description, steps first. [gui]
//
//   UnitPalette palette(catalogue);
//   connect(&palette, &UnitPalette::unitChosen, ...)    by Enter or double click: add after the selection
//   palette.startTyping()                               Insert or A on the canvas
//   Rows can be dragged onto a FlowView.
#pragma once

#include "core/model/library/step_template.h"
#include "core/model/types/catalogue.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace titer::widgets {
class Label;
}

namespace titer::flow {

class UnitPalette : public QWidget {
    Q_OBJECT
public:
    explicit UnitPalette(const model::Catalogue& catalogue, QWidget* parent = nullptr);

    // Steps that a person saved, which stand behind those that come with Titer.
    void setOwnSteps(std::vector<model::StepTemplate> steps);
    void startTyping();
    // Ids of the types that the field's text leaves.
    QStringList shownTypes() const;
    QString currentType() const;
    // Of a step; empty where none is chosen.
    QString currentStep() const;
    QStringList shownSteps() const;

signals:
    void unitChosen(const QString& type);
    void stepChosen(const QString& step);
    void stepRemovalAsked(const QString& step); // of one that a person saved
    void left();                                // Escape: back to the canvas

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<const model::UnitType*> found() const;
    void fillSteps(bool described);
    void addStep(const model::StepTemplate& step, const QStringList& names, bool isOwn);
    void showStepMenu(QPoint at);
    void fill();
    void chooseBest();
    void choose();
    void go(int by);

    const model::Catalogue& m_catalogue;
    std::vector<model::StepTemplate> m_ownSteps;
    QStandardItemModel* m_model;
    widgets::Label* m_title;
    QLineEdit* m_field;
    QListView* m_list;
    widgets::Label* m_hint;
};

} // namespace titer::flow
