/* global $ */
/** The form of every command node: what it shows follows from the runtime's table of commands and fields. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});

  /** Prepares the open form. Rows have `data-cti-field`; the table says what they are and when they show. */
  CtiForms.prepareCommand = function (node) {
    CtiForms.commands().then((table) => {
      const form = new CommandForm(node, table);
      CtiForms.onConnection((system, directory) => form.update(system, directory));
    });
  };

  class CommandForm {
    constructor(node, table) {
      this.node = node;
      this.table = table;
      this.spec = table.nodes[node.type];
      this.choice = this.spec.choice ? $('#node-input-' + this.spec.choice) : undefined;
      this.directory = undefined;
      this.system = undefined;
      this.fields = this.namesOfAll().map((name) => ({ name, ...table.fields[name] }));
      for (const field of this.fields) {
        if (!field.secret) CtiForms.typedInput(node, this.input(field), field);
      }
      if (this.choice) {
        this.fillChoice();
        this.choice.on('change', () => this.show());
      }
      $('#node-input-setting').on('change', () =>
        this.offer(this.fields.find(({ name }) => name === 'value')),
      );
      this.show();
    }

    input(field) {
      return $('#node-input-' + (field.property || field.name));
    }

    /** The fields of all commands of this node. */
    namesOfAll() {
      return [...new Set(this.spec.commands.flatMap((command) => this.table.commands[command]))];
    }

    /** The connection's system and lists are known now, or others than before. */
    update(system, directory) {
      this.system = system;
      this.directory = directory;
      if (this.choice) this.fillChoice();
      const able = !system || this.spec.commands.some((command) => system.capabilities.includes(command));
      $('.cti-unsupported').toggle(!able);
      this.show();
    }

    /** Offers what the system can do; a stored choice stays, whatever the system. */
    fillChoice() {
      const isFilled = this.choice.find('option').length > 0;
      const stored = (isFilled ? this.choice.val() : this.node[this.spec.choice]) || '';
      const offered = this.spec.commands.filter(
        (command) => command === stored || !this.system || this.system.capabilities.includes(command),
      );
      this.choice.empty().append($('<option value="">').text(this.node._('choice.from-message')));
      for (const command of offered) {
        $('<option>')
          .val(command)
          .text(this.node._('choice.command.' + command))
          .appendTo(this.choice);
      }
      this.choice.val(stored);
    }

    /** The command whose fields are on screen; undefined while the message is to say it. */
    command() {
      if (!this.choice) return this.spec.commands[0];
      return this.choice.val() || undefined;
    }

    /** The fields that the command has; without a command those that all of them have. */
    shownNames() {
      const command = this.command();
      if (command !== undefined) {
        const names = this.table.commands[command] || [];
        return names.filter((name) => this.isOffered({ name, ...this.table.fields[name] }));
      }
      return this.namesOfAll().filter((name) =>
        this.spec.commands.every((each) => this.table.commands[each].includes(name)),
      );
    }

    /** What not every system has is there where the system's choices name it. */
    isOffered(field) {
      return !field.vendor || !this.system || this.values(field) !== undefined;
    }

    /** Where a system's choices list the values of a field of the shown command. */
    keys(field) {
      const names = [field.name, ...(field.path ? [field.path.join('.')] : [])];
      // What a value can be depends on the setting that it is for.
      if (field.name === 'value') names.push('value.' + $('#node-input-setting').typedInput('value'));
      return names.map((name) => this.command() + '.' + name);
    }

    /** The values that the system, or every system, has for a field; empty means any. */
    values(field) {
      const sources = [this.system ? this.system.choices : {}, this.table.choices];
      for (const source of sources) {
        const key = this.keys(field).find((candidate) => source[candidate] !== undefined);
        if (key !== undefined) return source[key];
      }
      return undefined;
    }

    show() {
      const shown = this.shownNames();
      for (const field of this.fields) {
        $('[data-cti-field="' + field.name + '"]').toggle(shown.includes(field.name));
        if (!field.secret && (field.kind === 'text' || field.kind === 'any')) this.offer(field);
      }
    }

    /** Offers the values of a field, as far as they are known. */
    offer(field) {
      const list = this.list(field);
      CtiForms.offer(this.input(field), field, list ? { list } : { choices: this.choices(field) });
    }

    /** The values that can be selected for a field of the shown command. */
    choices(field) {
      const values = this.values(field);
      if (!values || values.length === 0) return undefined;
      return values.map((value) => ({
        value,
        label: this.node._('choice.' + field.name + '.' + value, { defaultValue: value }),
      }));
    }

    /** What can be typed beside other values: entries of the directory, or the usual values. */
    list(field) {
      const choices = (field.path || field.open) && this.choices(field);
      if (choices) return choices.map(({ value }) => ({ id: value }));
      if (!field.list) return undefined;
      return (this.directory && this.directory[field.list]) || [];
    }
  }
})();
