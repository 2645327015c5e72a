// The menu of the library of equations.
#include "ui/equations/library_menu.h"

#include "app/common/sentence.h"
#include "app/equations/equation_lines.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace titer::equations {

using app::EquationModel;

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(EquationLibrary)
};

QString filter()
{
    return LibraryWords::tr("Equations (*.equations.json *.json)");
}

void report(QWidget* window, const base::Done& done, const QString& what)
{
    if (!done) widgets::reportErrors(window, what, {done.error()});
}

void addModels(QMenu& menu, app::Document& document, std::span<const EquationModel> models, const std::string& unit,
               EquationModel::Kind kind)
{
    for (const EquationModel& model : models) {
        if (model.kind != kind) continue;
        const QString name = app::label(std::string_view(model.label));
        QAction* action = menu.addAction(name);
        action->setToolTip(QString::fromStdString(model.source));
        QObject::connect(action, &QAction::triggered, &document, [&document, model, unit, name] {
            document.apply(app::useEquations(document.flowsheet(), document.catalogue(), unit, model),
                           LibraryWords::tr("Use %1").arg(name));
        });
    }
}

void keepEquations(app::Document& document, app::EquationLibrary& library, const std::string& unit, QWidget* window)
{
    const QString title = LibraryWords::tr("Keep the equations in the library");
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const QString name = widgets::askText(window, title, LibraryWords::tr("Name"),
                                          QString::fromStdString(entry->label.empty() ? entry->id : entry->label))
                             .trimmed();
    if (name.isEmpty()) return;
    const base::Result<EquationModel> model =
        app::equationsOf(document.flowsheet(), document.catalogue(), unit, name.toStdString());
    report(window, model ? library.keep(*model) : base::Done(model.error()), title);
}

} // namespace

void fillLibraryMenu(QMenu& menu, app::Document& document, app::EquationLibrary& library, const std::string& unit,
                     QWidget* window, const std::function<void()>& kinetics)
{
    menu.setToolTipsVisible(true);
    const bool law = app::equationRecordOf(document.flowsheet(), unit).ends_with("/kinetics");
    if (law)
        QObject::connect(menu.addAction(LibraryWords::tr("Insert kinetics…")), &QAction::triggered, &document,
                         kinetics);
    const EquationModel::Kind kind = law ? EquationModel::Kind::Law : EquationModel::Kind::Unit;
    menu.addSection(LibraryWords::tr("Published models"));
    addModels(menu, document, model::equationModels(), unit, kind);
    menu.addSection(LibraryWords::tr("Models of this project"));
    addModels(menu, document, library.list(), unit, kind);
    if (library.list().empty()) menu.addAction(LibraryWords::tr("There is nothing here yet."))->setEnabled(false);
    menu.addSeparator();
    QObject::connect(menu.addAction(LibraryWords::tr("Keep these equations…")), &QAction::triggered, &library,
                     [&document, &library, unit, window] { keepEquations(document, library, unit, window); });
    QObject::connect(menu.addAction(LibraryWords::tr("Read models from a file…")), &QAction::triggered, &library,
                     [&library, window] {
                         const QString title = LibraryWords::tr("Read models from a file");
                         const QString path = widgets::askOpenFile(window, title, filter());
                         if (!path.isEmpty()) report(window, library.takeFile(path), title);
                     });
    QAction* write = menu.addAction(LibraryWords::tr("Write the models to a file…"));
    write->setEnabled(!library.list().empty());
    QObject::connect(write, &QAction::triggered, &library, [&library, window] {
        const QString title = LibraryWords::tr("Write the models to a file");
        const QString path = widgets::askWhereToSave(window, title, QStringLiteral("models.equations.json"), filter(),
                                                     QStringLiteral(".json"));
        if (!path.isEmpty()) report(window, library.writeFile(path), title);
    });
}

} // namespace titer::equations
