// The inspector and its forms, as tests reach for them.
#pragma once

#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/form/form_view.h"
#include "ui/form/inspector.h"

#include <memory>
#include <string>

class QPushButton;

namespace titer::support {

// The form of the tab that is seen; nullptr where it has none.
form::FormView* shownForm(const QWidget& inspector);
// The button that is seen, by its words, or by its accessible name where it has one; nullptr where there is none.
QPushButton* shownButton(const QWidget& window, const QString& words);
// The menu that opens next is looked at, and an entry of it is chosen as by a person: the part first, where one is named, then the entry.
void chooseFromMenu(const QString& part, const QString& entry);
// As with the mouse: the entry of a choice of a form.
void pick(form::FormView& form, const std::string& path, const QString& entry);

// An inspector that is seen, over a plant that does not run by itself. One at a time: it collects warnings.
struct InspectorScene {
    explicit InspectorScene(const char* example = nullptr); // without: an empty plant; what fails is fatal

    // Puts everything away, language, size of text and theme as well. Returns what Qt warned of.
    QStringList end();

    Warnings warnings;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>();
    std::unique_ptr<form::Inspector> inspector;
};

} // namespace titer::support
