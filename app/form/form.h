// Puts the rows of one form together: quantities, choices, and parameters by their specs. [any]
#pragma once

#include "app/form/form_model.h"

#include <initializer_list>
#include <span>

namespace titer::app {

// A member of an object, or null.
const base::Json& memberOf(const base::Json& object, std::string_view key);
// What shipped plants call their components has words in every language; what a person wrote has not, and stays.
QString nameOf(const model::Component& component);

// "set_point" -> "set point", and what stands for a model or for people by its name: "chung_wen" -> "Chung and Wen".
QString choiceName(const char* id);

class Form {
public:
    Form(const model::Flowsheet& flowsheet, const QLocale& locale);

    std::vector<FormRow> take() { return std::move(m_rows); }
    const std::vector<model::Component>& components() const { return m_components; }
    std::vector<FormChoice> componentChoices(bool withNone) const;

    // Units that "reads" and "writes" stand for; empty = not known. `writesShown`: for showing what is written, where that of the SI unit
    // does not suit.
    void setPlaces(const std::string& reads, const std::string& writes, const std::string& writesShown = {});

    // A quantity below `path`.
    void number(const std::string& path, const QString& group, const QString& name, std::string_view siUnit,
                const base::Json& value, double defaultValue, double min = 0.0, double max = model::unbounded,
                const model::Component* component = nullptr, std::string_view displayUnit = {});
    void choice(const std::string& path, const QString& group, const QString& name, std::vector<FormChoice> choices,
                const std::string& defaultValue, const base::Json& value, FormRow::Kind kind = FormRow::Kind::Choice);
    // One parameter; a value per component makes a row for each, and words in place of numbers a choice above them.
    void param(const model::ParamSpec& spec, const base::Json& object, const std::string& path, const QString& group,
               double defaultValue);
    // Parameters of one object; the conditions of later lists may name the choices of earlier ones.
    void params(std::initializer_list<std::span<const model::ParamSpec>> lists, const base::Json& object,
                const std::string& path, const QString& group);

private:
    bool words(const model::ParamSpec& spec, const std::string& place, const base::Json& value, const QString& group,
               const char* numbers);
    void perComponent(const model::ParamSpec& spec, const std::string& place, const base::Json& value,
                      const QString& group, double defaultValue);
    model::Basis basisOf(const model::ParamSpec& spec, const base::Json& value) const;
    bool applies(const model::ParamSpec& spec, const base::Json& object) const;
    std::string unitOf(const model::ParamSpec& spec) const;
    std::string displayUnitOf(const model::ParamSpec& spec) const;

    std::vector<model::Component> m_components;
    QLocale m_locale;
    std::vector<FormRow> m_rows;
    std::vector<const model::ParamSpec*> m_choices; // of the object that is being shown
    std::string m_reads, m_writes, m_writesShown;
};

} // namespace titer::app
