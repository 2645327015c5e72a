// A value with undo: each change is one step, and those of one gesture or one field are one together.
//
//   UndoableValue<std::vector<Board>> boards([this](const auto&) { save(); emit changed(); });
//   boards.change(after, tr("Move tile"), "board-1 move");   boards.value();   boards.stack().undo();
//
// What is typed into a field joins as Join::Gesture does until endMerge(), when the field is left: one step, however long somebody
// thinks between two keys. withdraw() where the text means nothing.
//
// A step keeps `Step`, what two values differ in: WholeStep where they are small or shared, a class of the same form for others.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace titer::app {

// Both values. [any]
template <class T> class WholeStep {
public:
    WholeStep(const T& before, const T& after)
        : m_before(before)
        , m_after(after)
    {
    }

    bool isEmpty() const { return m_before == m_after; }
    void redo(T& value) const { value = m_after; }
    void undo(T& value) const { value = m_before; }

private:
    T m_before, m_after;
};

// Which steps with the same merge key become one: those that follow within a second, or any between which nothing else came.
enum class Join { Typing, Gesture };

// [gui]
template <class T, class Step = WholeStep<T>> class UndoableValue {
public:
    // After each step, its undo and its redo.
    using Changed = std::function<void(const Step&)>;

    explicit UndoableValue(Changed changed)
        : m_changed(std::move(changed))
    {
    }

    const T& value() const { return m_value; }
    QUndoStack& stack() { return m_stack; }

    // As one step called `text`; use one merge key per gesture or field. False where it changes nothing.
    bool change(const T& after, const QString& text, const QString& mergeKey = {}, Join join = Join::Typing)
    {
        Step step(m_value, after);
        if (step.isEmpty()) return false;
        const bool same = joins(mergeKey, join);
        m_mergeKey = mergeKey;
        m_lastStep.start();
        m_stack.push(new Command(*this, std::move(step), text, same));
        m_lastIndex = m_stack.index();
        return true;
    }
    // Whether a change with this key would become one with the newest step.
    bool joins(const QString& mergeKey, Join join = Join::Typing) const
    {
        constexpr int pause = 1000; // [ms]
        return !mergeKey.isEmpty() && mergeKey == m_mergeKey &&
               (join == Join::Gesture || !m_lastStep.hasExpired(pause));
    }
    // Takes back, without a trace, what the steps of this field came to since the last endMerge(): the text that is being typed means
    // nothing, so that what stood before its first key stands again. False where there are none, or another's step came since.
    bool withdraw(const QString& field)
    {
        if (!joins(field, Join::Gesture) || m_stack.index() != m_lastIndex) return false;
        m_withdrawing = true;
        m_stack.undo();
        m_withdrawing = false;
        return true;
    }
    // The next step is one of its own.
    void endMerge() { m_mergeKey.clear(); }

    // Undo begins here.
    void reset(T value)
    {
        m_stack.clear();
        endMerge();
        m_value = std::move(value);
    }
    // No step: those that there are stay.
    void replace(T value) { m_value = std::move(value); }

private:
    class Command : public QUndoCommand {
    public:
        Command(UndoableValue& owner, Step step, const QString& text, bool joins)
            : QUndoCommand(text)
            , m_owner(owner)
            , m_step(std::move(step))
            , m_joins(joins)
        {
        }

        int id() const override { return 1; } // commands without an id are never asked to merge
        void redo() override
        {
            if (std::exchange(m_done, true)) m_owner.endMerge();
            m_step.redo(m_owner.m_value);
            m_owner.m_changed(m_step);
        }
        void undo() override
        {
            // What comes now is a gesture of its own.
            m_owner.endMerge();
            setObsolete(m_owner.m_withdrawing);
            m_step.undo(m_owner.m_value);
            m_owner.m_changed(m_step);
        }
        bool mergeWith(const QUndoCommand* next) override
        {
            const auto* other = static_cast<const Command*>(next);
            if (!other->m_joins) return false;
            // The stack has done the other step already, so the value is its outcome.
            T before = m_owner.m_value;
            other->m_step.undo(before);
            m_step.undo(before);
            m_step = Step(before, m_owner.m_value);
            setText(other->text());
            // A gesture that ends where it began leaves no step, and none that the next one could join.
            setObsolete(m_step.isEmpty());
            if (isObsolete()) m_owner.endMerge();
            return true;
        }

    private:
        UndoableValue& m_owner;
        Step m_step;
        bool m_joins; // the step before it, as part of the same gesture
        bool m_done = false;
    };

    T m_value = {};
    Changed m_changed;
    QString m_mergeKey;       // of the newest step
    QElapsedTimer m_lastStep; // since then
    int m_lastIndex = 0;      // of the stack, then
    bool m_withdrawing = false;
    QUndoStack m_stack;
};

} // namespace titer::app
