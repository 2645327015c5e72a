// Which variable of the model each tag of what lies over the plant is compared with: what is suggested, and what a person says. [gui]
//
//   TagMapping mapping(document, laid, model);  mapping.suggest();  mapping.acceptSuggestions();
#pragma once

#include "app/document/document.h"
#include "app/session/plant_shadow.h"
#include "ui/shown/run_model.h"

#include <QObject>

#include <string>
#include <vector>

class QMenu;

namespace titer::pages {

class TagMapping : public QObject {
    Q_OBJECT
public:
    TagMapping(app::Document& document, app::PlantShadow& laid, const shown::RunModel& model,
               QObject* parent = nullptr);

    // Again: another recording or mapping, or another unit in view.
    void suggest();
    // Empty where nothing is.
    const std::string& suggestionOf(const std::string& tag) const;
    void acceptSuggestions();
    void setVariable(int tag, const std::string& variable, const std::string& unit = {});
    // By what one of the tag means of a variable of another quantity, as typed. The error says what is wrong with that.
    base::Done mapBy(int tag, const std::string& variable, const QString& factor);
    // What can be done with a tag: accept, choose, find, say its unit, leave out. nullptr where there is no such tag.
    QMenu* menuOf(int tag, QWidget* over);
    // The variables that it can be compared with, found by any parts of their names.
    void askVariable(int tag, QWidget* over);

private:
    struct Comparable {
        std::string variable;
        model::ReadTarget target;
    };

    bool isOpen(const twin::MappedTag& tag) const; // not mapped, with a suggestion
    std::vector<Comparable> comparableWith(const twin::Tag& tag) const;
    void addVariableMenu(QMenu* menu, int tag, QWidget* over);
    void addUnitMenu(QMenu* menu, int tag, const std::string& variable);
    void askFactor(int tag, const std::string& variable, QWidget* over);

    app::Document& m_document;
    app::PlantShadow& m_laid;
    const shown::RunModel& m_model;
    std::vector<twin::Suggestion> m_suggestions;
};

} // namespace titer::pages
