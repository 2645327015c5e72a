// Tags of one of the recordings of a fit, and the variables that a person lays them on.
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/fit/fit_choices.h"
#include "core/twin/mapping.h"

#include <QObject>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// A tag of a recording, and the variable that it is compared with.
struct FitTag {
    std::string tag;
    QString name;           // with its unit
    std::string variable;   // empty: it is not compared
    std::string guess = {}; // what it may be by its name, where nothing is said of it; stands first among its choices
    QString held = {};      // why it is not compared unless a person says so; empty: nobody holds it at a set-point
    // What one of it means of variables of another quantity, "0.42 g/L".
    std::map<std::string, std::string> factors = {};
    // Variables that it may be compared with, and how people call them: with their unit, and none of them alike.
    std::vector<std::pair<std::string, QString>> choices = {};
    // The same of those that a factor has to be stated for, such as the biomass of an optical density.
    std::vector<std::pair<std::string, QString>> byFactor = {};
};

// [gui]
class FitTags : public QObject {
    Q_OBJECT

public:
    FitTags(Document& document, FitChoices& choices);

    // Reads which tags a recording has; read() follows.
    void show(int run);
    void clear();
    int run() const { return m_run; } // -1: none
    const std::vector<FitTag>& list() const { return m_list; }
    // An empty variable: it is not compared. False where there is no such tag.
    bool map(const std::string& tag, const std::string& variable);
    // By what one of the tag means of the variable, as typed. The error says what is wrong with that.
    base::Done mapBy(const std::string& tag, const std::string& variable, const QString& factor);
    // Named in the language as it is now.
    void retell();

signals:
    void read(const titer::base::Errors& errors);

private:
    void take(const std::vector<twin::MappedTag>& mapped, const std::vector<model::TagEntry>& stated);
    static void offer(FitTag& tag, const std::string& factor);

    Document& m_document;
    FitChoices& m_choices;
    int m_run = -1;
    std::vector<FitTag> m_list;
    std::vector<twin::Tag> m_sources; // next to them
    BackgroundTask m_reading;
};

} // namespace titer::app
